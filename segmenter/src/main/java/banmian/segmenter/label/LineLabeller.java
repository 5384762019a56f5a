package banmian.segmenter.label;

import banmian.segmenter.feature.Features;
import banmian.segmenter.feature.LineFeatures;
import banmian.segmenter.text.Line;
import banmian.segmenter.text.Workspace;
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

    /** The label of each line; why it has it can be asked as long as no other page is read in {@code workspace}. */
    public LineReading read(List<Line> lines, Workspace workspace) {
        return read(lines, Features.ofPage(lines, workspace), workspace);
    }

    /** The same, where other features are seen of the lines. */
    LineReading read(List<Line> lines, LineFeatures features, Workspace workspace) {
        Evidence evidence = Evidence.of(lines.size(), features, weights.features(), workspace);
        if (lines.isEmpty()) {
            return new LineReading(new Labelling(List.of(), new double[0], new double[0]), null);
        }
        int[] scores = evidence.scores();
        for (int label = 0; label < LABELS.length; label++) {
            scores[label] += weights.top()[label];
        }
        Steps[] steps = steps(lines);
        Posterior posterior = new Posterior(scores, steps, workspace);
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

    private static double[] certainties(List<LineLabel> labels, Posterior posterior) {
        double[] certainties = new double[labels.size()];
        for (int at = 0; at < certainties.length; at++) {
            double certainty = 0;
            for (LineLabel other : LABELS) {
                certainty += labels.get(at).saysTheSameAs(other) ? posterior.of(at, other) : 0;
            }
            certainties[at] = Math.min(1, certainty);
        }
        return certainties;
    }

    private static double[] begins(int lines, Posterior posterior) {
        double[] begins = new double[lines];
        for (int at = 0; at < lines; at++) {
            double likely = 0;
            for (LineLabel label : LABELS) {
                likely += label.startsArticle() ? posterior.of(at, label) : 0;
            }
            begins[at] = Math.min(1, likely);
        }
        return begins;
    }
}
