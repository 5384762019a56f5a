package banmian.segmenter.label;

import banmian.segmenter.feature.Features;
import banmian.segmenter.feature.LineFeatures;
import banmian.segmenter.text.Line;
import java.util.ArrayList;
import java.util.List;

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

    /** The same, where other features are seen of the lines. */
    Labelling label(List<Line> lines, LineFeatures features) {
        if (lines.isEmpty()) {
            return new Labelling(List.of(), List.of());
        }
        int[] scores = Evidence.of(lines.size(), features, weights.features());
        for (int label = 0; label < LABELS.length; label++) {
            scores[label] += weights.top()[label];
        }
        Steps[] steps = new Steps[lines.size()];
        for (int at = 0; at < steps.length; at++) {
            steps[at] = weights.steps(Gap.above(lines.get(at)));
        }
        Posterior posterior = new Posterior(scores, steps);
        List<LineLabel> labels = BestPath.of(scores, steps);
        return new Labelling(labels, certainties(labels, posterior));
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
