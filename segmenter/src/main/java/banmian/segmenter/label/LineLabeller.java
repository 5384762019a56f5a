package banmian.segmenter.label;

import banmian.segmenter.feature.Features;
import banmian.segmenter.feature.LineFeatures;
import banmian.segmenter.result.ExplainedLine;
import banmian.segmenter.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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

    /** The label of each line. */
    public Labelling label(List<Line> lines) {
        return label(lines, Features.ofPage(lines));
    }

    /** What each line was taken for, and why; slower than {@link #label}. */
    public List<ExplainedLine> explain(List<Line> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Read read = read(lines, Features.ofPage(lines));
        Explainer explainer = new Explainer(weights, lines, read.labelling(), read.posterior());
        return IntStream.range(0, lines.size()).mapToObj(explainer::explain).toList();
    }

    /** The same, where other features are seen of the lines. */
    Labelling label(List<Line> lines, LineFeatures features) {
        if (lines.isEmpty()) {
            return new Labelling(List.of(), List.of());
        }
        return read(lines, features).labelling();
    }

    private record Read(Labelling labelling, Posterior posterior) {}

    private Read read(List<Line> lines, LineFeatures features) {
        int[] scores = scores(lines, features);
        Steps[] steps = steps(lines);
        Posterior posterior = new Posterior(scores, steps);
        List<LineLabel> labels = BestPath.of(scores, steps);
        return new Read(new Labelling(labels, certainties(labels, posterior)), posterior);
    }

    private int[] scores(List<Line> lines, LineFeatures features) {
        int[] scores = Evidence.of(lines.size(), features, weights.features());
        for (int label = 0; label < LABELS.length; label++) {
            scores[label] += weights.top()[label];
        }
        return scores;
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
}
