package banmian.training.crf;

import banmian.segmenter.feature.Features;
import banmian.segmenter.label.LineLabel;
import banmian.segmenter.text.Line;
import banmian.segmenter.text.LineSplitter;
import banmian.training.LabelledPage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Learns a linear-chain conditional random field: the weights under which the labels of the pages are likeliest, kept
 * small (L2). Stochastic gradient with a step of its own for each weight (AdaGrad); the same seed gives the same weights.
 */
public final class CrfTrainer {
    private final TrainingOptions options;
    private final Consumer<String> progress;

    public CrfTrainer(TrainingOptions options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
    }

    public LearnedWeights train(List<LabelledPage> pages) {
        FeatureNumbers numbers = new FeatureNumbers();
        List<Sequence> sequences = pages.stream()
                .filter(page -> !page.labels().isEmpty())
                .map(page -> sequence(page, numbers))
                .collect(Collectors.toCollection(ArrayList::new));
        Parameters parameters = new Parameters(LineLabel.values().length, numbers.size());
        Ascent ascent = new Ascent(parameters, options.decay() / sequences.size());
        Random random = new Random(options.seed());
        Dropout dropout = new Dropout(options.dropout(), options.seed());
        for (int epoch = 1; epoch <= options.epochs(); epoch++) {
            Collections.shuffle(sequences, random);
            double rate = options.rate() * (1 - (epoch - 1.0) / options.epochs()) + 0.005;
            double likelihood = 0;
            for (Sequence sequence : sequences) {
                likelihood += learn(ascent, parameters, dropout.thinned(sequence));
                ascent.move(rate);
            }
            progress.accept("epoch " + epoch + " of " + options.epochs() + ": log likelihood a page "
                    + Math.round(1000 * likelihood / sequences.size()) / 1000.0);
        }
        parameters.scaleFeatures(1 - options.dropout());
        return new LearnedWeights(parameters, numbers);
    }

    private static Sequence sequence(LabelledPage page, FeatureNumbers numbers) {
        List<Line> lines = LineSplitter.split(page.text(), List.of());
        if (lines.size() != page.labels().size()) {
            throw new IllegalArgumentException(
                    lines.size() + " lines, " + page.labels().size() + " labels");
        }
        List<List<String>> names = Features.of(lines);
        int[][] features = names.stream().map(numbers::of).toArray(int[][]::new);
        int[][] shared = names.stream()
                .map(line -> line.stream().filter(Features::isShared).toList())
                .map(numbers::of)
                .toArray(int[][]::new);
        int[] gaps = lines.stream()
                .mapToInt(line -> Math.min(line.blanksBefore(), Parameters.GAPS - 1))
                .toArray();
        int[] labels = page.labels().stream().mapToInt(LineLabel::ordinal).toArray();
        return new Sequence(features, shared, gaps, labels);
    }

    private static double learn(Ascent ascent, Parameters parameters, Sequence page) {
        Lattice lattice = new Lattice(parameters, page);
        for (int at = 0; at < page.length(); at++) {
            double[] pull = lattice.marginals(at);
            for (int label = 0; label < pull.length; label++) {
                pull[label] = -pull[label];
            }
            pull[page.labels()[at]] += 1;
            pull(ascent, parameters, page, at, pull);
            if (at == 0) {
                ascent.pull(parameters.top(), pull);
            } else {
                steps(ascent, parameters, lattice, page, at);
            }
        }
        return lattice.logLikelihood();
    }

    private static void pull(Ascent ascent, Parameters parameters, Sequence page, int at, double[] pull) {
        for (int feature : page.features()[at]) {
            ascent.pull(parameters.feature(Parameters.HERE, feature), pull);
        }
        if (at > 0) {
            for (int feature : page.shared()[at - 1]) {
                ascent.pull(parameters.feature(Parameters.ABOVE, feature), pull);
            }
        }
        if (at + 1 < page.length()) {
            for (int feature : page.shared()[at + 1]) {
                ascent.pull(parameters.feature(Parameters.BELOW, feature), pull);
            }
        }
    }

    private static void steps(Ascent ascent, Parameters parameters, Lattice lattice, Sequence page, int at) {
        int labels = parameters.labels();
        double[] pull = new double[labels];
        for (int from = 0; from < labels; from++) {
            for (int to = 0; to < labels; to++) {
                pull[to] = -lattice.step(at, from, to);
            }
            if (from == page.labels()[at - 1]) {
                pull[page.labels()[at]] += 1;
            }
            ascent.pull(parameters.step(page.gaps()[at], from), pull);
        }
    }
}
