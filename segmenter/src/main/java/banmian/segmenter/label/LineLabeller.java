package banmian.segmenter.label;

import banmian.segmenter.text.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Finds the best sequence of labels for the lines of a page (Viterbi). Time grows with the number of lines only. */
public final class LineLabeller {
    private static final LineLabel[] LABELS = LineLabel.values();
    private static final int COUNT = LABELS.length;

    private final Weights weights;

    private LineLabeller(Weights weights) {
        this.weights = weights;
    }

    public static LineLabeller standard() {
        return new LineLabeller(Weights.standard());
    }

    /**
     * The label of each line.
     *
     * @param features for each line the names of what is seen of it
     */
    public Labelling label(List<Line> lines, List<List<String>> features) {
        if (lines.isEmpty()) {
            return new Labelling(List.of(), List.of());
        }
        double[][] scores = new double[lines.size()][];
        double[][][] steps = new double[lines.size()][][];
        double[][][] factors = new double[lines.size()][][];
        for (int at = 0; at < lines.size(); at++) {
            scores[at] = emissions(features, at);
            steps[at] = weights.steps(Gap.above(lines.get(at)));
            factors[at] = weights.stepFactors(Gap.above(lines.get(at)));
        }
        add(scores[0], weights.top());
        List<LineLabel> labels = best(scores, steps);
        return new Labelling(labels, certainties(labels, new Posterior(scores, factors)));
    }

    private static List<LineLabel> best(double[][] emissions, double[][][] steps) {
        int[][] came = new int[emissions.length][];
        double[] scores = emissions[0].clone();
        for (int at = 1; at < emissions.length; at++) {
            came[at] = new int[COUNT];
            double[] next = emissions[at].clone();
            step(scores, steps[at], next, came[at]);
            scores = next;
        }
        return trace(scores, came);
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

    private double[] emissions(List<List<String>> features, int at) {
        double[] scores = new double[COUNT];
        features.get(at).forEach(feature -> add(scores, weights.here(feature)));
        if (at > 0) {
            features.get(at - 1).forEach(feature -> add(scores, weights.above(feature)));
        }
        if (at + 1 < features.size()) {
            features.get(at + 1).forEach(feature -> add(scores, weights.below(feature)));
        }
        return scores;
    }

    private static void step(double[] before, double[][] steps, double[] next, int[] came) {
        double[] best = new double[COUNT];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int from = 0; from < COUNT; from++) {
            for (int to = 0; to < COUNT; to++) {
                double score = before[from] + steps[from][to];
                if (score > best[to]) {
                    best[to] = score;
                    came[to] = from;
                }
            }
        }
        add(next, best);
    }

    private static List<LineLabel> trace(double[] scores, int[][] came) {
        int label = 0;
        for (int i = 1; i < COUNT; i++) {
            label = scores[i] > scores[label] ? i : label;
        }
        List<LineLabel> labels = new ArrayList<>(came.length);
        for (int at = came.length - 1; at >= 0; at--) {
            labels.add(LABELS[label]);
            label = at > 0 ? came[at][label] : label;
        }
        Collections.reverse(labels);
        return labels;
    }

    private static void add(double[] to, double[] what) {
        for (int i = 0; i < COUNT; i++) {
            to[i] += what[i];
        }
    }
}
