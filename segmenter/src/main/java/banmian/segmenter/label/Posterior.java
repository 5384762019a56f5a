package banmian.segmenter.label;

import banmian.segmenter.text.Workspace;
import java.util.Arrays;

/**
 * How likely each label of each line is, over all sequences of labels (forward-backward). Sums are scaled line by line, so
 * that they neither vanish nor overflow on a long page.
 */
final class Posterior {
    private static final int COUNT = LineLabel.values().length;
    private static final Exponents EXPONENTS = new Exponents();

    private final Steps[] steps;
    private final double[] likely;

    /**
     * @param scores for each line and label what its features speak for it, in hundredths
     * @param steps for each line those onto it; those onto the first do not count
     * @param workspace as long as which the probabilities hold
     */
    Posterior(int[] scores, Steps[] steps, Workspace workspace) {
        this.steps = steps;
        this.likely = workspace.likely(steps.length * COUNT);
        forward(scores);
        multiplyBackward(scores);
    }

    /** Probability of {@code label} on line {@code at}. */
    double of(int at, LineLabel label) {
        return likely[at * COUNT + label.ordinal()];
    }

    private void forward(int[] scores) {
        double[] factors = new double[COUNT];
        factors(scores, 0, factors);
        System.arraycopy(factors, 0, likely, 0, COUNT);
        scale(likely, 0);
        double[] next = new double[COUNT];
        for (int at = 1; at < steps.length; at++) {
            Arrays.fill(next, 0);
            for (int from = 0; from < COUNT; from++) {
                add(next, likely[(at - 1) * COUNT + from], steps[at].factors()[from]);
            }
            factors(scores, at, factors);
            for (int to = 0; to < COUNT; to++) {
                likely[at * COUNT + to] = next[to] * factors[to];
            }
            scale(likely, at * COUNT);
        }
    }

    private void multiplyBackward(int[] scores) {
        double[] factors = new double[COUNT];
        double[] behind = new double[COUNT];
        Arrays.fill(behind, 1);
        double[] sums = new double[COUNT];
        for (int at = steps.length - 2; at >= 0; at--) {
            factors(scores, at + 1, factors);
            Arrays.fill(sums, 0);
            for (int to = 0; to < COUNT; to++) {
                add(sums, factors[to] * behind[to], steps[at + 1].factorsByTo()[to]);
            }
            scale(sums, 0);
            System.arraycopy(sums, 0, behind, 0, COUNT);
            for (int label = 0; label < COUNT; label++) {
                likely[at * COUNT + label] *= behind[label];
            }
            scale(likely, at * COUNT);
        }
    }

    private static void add(double[] sums, double factor, double[] row) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * row[i];
        }
    }

    /** e to the power of the line's scores, all of them less the highest. */
    private static void factors(int[] scores, int at, double[] factors) {
        int most = Integer.MIN_VALUE;
        for (int i = 0; i < COUNT; i++) {
            most = Math.max(most, scores[at * COUNT + i]);
        }
        for (int i = 0; i < COUNT; i++) {
            factors[i] = EXPONENTS.of(most - scores[at * COUNT + i]);
        }
    }

    private static void scale(double[] sums, int from) {
        double total = 0;
        for (int i = 0; i < COUNT; i++) {
            total += sums[from + i];
        }
        for (int i = 0; i < COUNT; i++) {
            sums[from + i] /= total;
        }
    }
}
