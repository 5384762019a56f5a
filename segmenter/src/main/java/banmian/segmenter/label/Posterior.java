package banmian.segmenter.label;

import java.util.Arrays;

/**
 * How likely each label of each line is, over all sequences of labels (forward-backward). Sums are scaled line by line, so
 * that they neither vanish nor overflow on a long page.
 */
final class Posterior {
    private static final int COUNT = LineLabel.values().length;

    private final double[][] likely;
    private final double[][][] steps;

    /**
     * @param scores for each line and label what its features speak for it
     * @param steps for each line, from the second, what the steps onto it multiply by: from label, to label
     */
    Posterior(double[][] scores, double[][][] steps) {
        this.steps = steps;
        double[][] factors = Arrays.stream(scores).map(Posterior::factors).toArray(double[][]::new);
        this.likely = forward(factors);
        multiplyBackward(factors);
    }

    /** Probability of {@code label} on line {@code at}. */
    double of(int at, LineLabel label) {
        return likely[at][label.ordinal()];
    }

    private double[][] forward(double[][] factors) {
        double[][] sums = new double[factors.length][];
        sums[0] = scaled(factors[0].clone());
        for (int at = 1; at < factors.length; at++) {
            double[] next = new double[COUNT];
            for (int from = 0; from < COUNT; from++) {
                for (int to = 0; to < COUNT; to++) {
                    next[to] += sums[at - 1][from] * steps[at][from][to];
                }
            }
            for (int to = 0; to < COUNT; to++) {
                next[to] *= factors[at][to];
            }
            sums[at] = scaled(next);
        }
        return sums;
    }

    private void multiplyBackward(double[][] factors) {
        double[] behind = new double[COUNT];
        Arrays.fill(behind, 1);
        for (int at = factors.length - 2; at >= 0; at--) {
            double[] sums = new double[COUNT];
            for (int from = 0; from < COUNT; from++) {
                for (int to = 0; to < COUNT; to++) {
                    sums[from] += steps[at + 1][from][to] * factors[at + 1][to] * behind[to];
                }
            }
            behind = scaled(sums);
            for (int label = 0; label < COUNT; label++) {
                likely[at][label] *= behind[label];
            }
            scaled(likely[at]);
        }
    }

    private static double[] factors(double[] scores) {
        double most = Arrays.stream(scores).max().orElseThrow();
        return Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
    }

    private static double[] scaled(double[] sums) {
        double total = Arrays.stream(sums).sum();
        for (int i = 0; i < COUNT; i++) {
            sums[i] /= total;
        }
        return sums;
    }
}
