package banmian.training.crf;

import java.util.Arrays;

/**
 * The probability of each label and of each step on a page (forward-backward). Sums are scaled line by line, so that they
 * neither vanish nor overflow on a long page.
 */
final class Lattice {
    private final Parameters parameters;
    private final Sequence page;
    private final int labels;
    private final double[][] scores;
    private final double[][] factors;
    private final double[][][] steps = new double[Parameters.GAPS][][];
    private final double[][] forward;
    private final double[][] backward;
    private final double[] scales;
    private double total;

    Lattice(Parameters parameters, Sequence page) {
        this.parameters = parameters;
        this.page = page;
        this.labels = parameters.labels();
        this.scores = new double[page.length()][labels];
        this.factors = new double[page.length()][labels];
        this.scales = new double[page.length()];
        for (int gap = 0; gap < Parameters.GAPS; gap++) {
            steps[gap] = exponents(gap);
        }
        for (int at = 0; at < page.length(); at++) {
            score(at);
        }
        this.forward = forward();
        this.backward = backward();
    }

    /** Logarithm of the probability of the page's own labels. */
    double logLikelihood() {
        double[] values = parameters.values();
        double score = scores[0][page.labels()[0]];
        for (int at = 1; at < page.length(); at++) {
            int step = parameters.step(page.gaps()[at], page.labels()[at - 1]) + page.labels()[at];
            score += scores[at][page.labels()[at]] + values[step];
        }
        return score - total;
    }

    /** Probability of each label on a line. */
    double[] marginals(int at) {
        double[] marginals = new double[labels];
        for (int label = 0; label < labels; label++) {
            marginals[label] = forward[at][label] * backward[at][label];
        }
        return marginals;
    }

    /** Probability of the step {@code from} to {@code to} onto line {@code at}, from 1. */
    double step(int at, int from, int to) {
        return forward[at - 1][from]
                * steps[page.gaps()[at]][from][to]
                * factors[at][to]
                * backward[at][to]
                / scales[at];
    }

    private double[][] exponents(int gap) {
        double[][] exponents = new double[labels][labels];
        for (int from = 0; from < labels; from++) {
            int place = parameters.step(gap, from);
            for (int to = 0; to < labels; to++) {
                exponents[from][to] = Math.exp(parameters.values()[place + to]);
            }
        }
        return exponents;
    }

    private void score(int at) {
        add(scores[at], Parameters.HERE, page.features()[at]);
        if (at > 0) {
            add(scores[at], Parameters.ABOVE, page.shared()[at - 1]);
        } else {
            addRow(scores[at], parameters.top());
        }
        if (at + 1 < page.length()) {
            add(scores[at], Parameters.BELOW, page.shared()[at + 1]);
        }
        double most = Arrays.stream(scores[at]).max().orElseThrow();
        total += most;
        for (int label = 0; label < labels; label++) {
            factors[at][label] = Math.exp(scores[at][label] - most);
        }
    }

    private void add(double[] sums, int where, int[] features) {
        for (int feature : features) {
            addRow(sums, parameters.feature(where, feature));
        }
    }

    private void addRow(double[] sums, int place) {
        double[] values = parameters.values();
        for (int label = 0; label < labels; label++) {
            sums[label] += values[place + label];
        }
    }

    private double[][] forward() {
        double[][] sums = new double[page.length()][labels];
        sums[0] = factors[0].clone();
        scale(sums, 0);
        for (int at = 1; at < page.length(); at++) {
            double[][] step = steps[page.gaps()[at]];
            for (int from = 0; from < labels; from++) {
                double before = sums[at - 1][from];
                for (int to = 0; to < labels; to++) {
                    sums[at][to] += before * step[from][to];
                }
            }
            for (int to = 0; to < labels; to++) {
                sums[at][to] *= factors[at][to];
            }
            scale(sums, at);
        }
        return sums;
    }

    private void scale(double[][] sums, int at) {
        scales[at] = Arrays.stream(sums[at]).sum();
        total += Math.log(scales[at]);
        for (int label = 0; label < labels; label++) {
            sums[at][label] /= scales[at];
        }
    }

    private double[][] backward() {
        double[][] sums = new double[page.length()][labels];
        Arrays.fill(sums[page.length() - 1], 1);
        for (int at = page.length() - 2; at >= 0; at--) {
            double[][] step = steps[page.gaps()[at + 1]];
            for (int from = 0; from < labels; from++) {
                double sum = 0;
                for (int to = 0; to < labels; to++) {
                    sum += step[from][to] * factors[at + 1][to] * sums[at + 1][to];
                }
                sums[at][from] = sum / scales[at + 1];
            }
        }
        return sums;
    }
}
