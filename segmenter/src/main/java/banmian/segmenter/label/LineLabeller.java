package banmian.segmenter.label;

import banmian.segmenter.feature.Features;
import banmian.segmenter.feature.LineFeatures;
import banmian.segmenter.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the best sequence of labels for the lines of a page. Time grows with the number of lines only. */
public final class LineLabeller {
    private static final LineLabel[] LABELS = LineLabel.values();

    private final Weights weights;

    private LineLabeller(Weights weights) {
        this.weights = weights;
    }

    public static LineLabeller standard() {
        return new LineLabeller(Weights.standard());
    }

    /**
     * With other weights than those of this version.
     *
     * @param weights lines of a weights file
     * @throws IllegalArgumentException where a line is none of such a file
     */
    public static LineLabeller of(Stream<String> weights) {
        return new LineLabeller(Weights.of(weights));
    }

    /** The label of each line. */
    public LineReading read(List<Line> lines) {
        return read(lines, Features.ofPage(lines));
    }

    /** The same, where other features are seen of the lines. */
    LineReading read(List<Line> lines, LineFeatures features) {
        Evidence evidence = Evidence.of(lines.size(), features, weights.features());
        if (lines.isEmpty()) {
            return new LineReading(new Labelling(List.of(), List.of(), List.of()), null);
        }
        int[] scores = evidence.scores();
        for (int label = 0; label < LABELS.length; label++) {
            scores[label] += weights.top()[label];
        }
        Steps[] steps = steps(lines);
        Posterior posterior = new Posterior(scores, steps);
        List<LineLabel> labels = BestPath.of(scores, steps);
        Labelling labelling = new Labelling(labels, certainties(labels, posterior), begins(lines.size(), posterior));
        return new LineReading(labelling, new Explainer(weights.features(), lines, evidence, steps, labels, posterior));
    }

    private Steps[] steps(List<Line> lines) {
        Steps[] steps = new Steps[lines.size()];
        for (int at = 0; at < steps.length; at++) {
            steps[at] = weights.steps(Gap.above(lines.get(at)));
        }
        return steps;
    }

    private static List<Double> certainties(List<LineLabel> labels, Posterior posterior) {
        List<Double> certainties = new ArrayList<>(labels.size());
        for (int at = 0; at < labels.size(); at++) {
            double certainty = 0;
            for (LineLabel other : LABELS) {
                certainty += labels.get(at).saysTheSameAs(other) ? posterior.of(at, other) : 0;
            }
            certainties.add(Math.min(1, certainty));
        }
        return certainties;
    }

    private static List<Double> begins(int lines, Posterior posterior) {
        List<Double> begins = new ArrayList<>(lines);
        for (int at = 0; at < lines; at++) {
            double likely = 0;
            for (LineLabel label : LABELS) {
                likely += label.startsArticle() ? posterior.of(at, label) : 0;
            }
            begins.add(Math.min(1, likely));
        }
        return begins;
    }
}
