package banmian.segmenter.label;

/**
 * What speaks for the steps from the label of one line to the label of the next, by the gap between them. In rows of their
 * own, for so the compiler reckons with many numbers at once.
 */
final class Steps {
    private static final int LABELS = LineLabel.values().length;

    private final int[][] scores = new int[LABELS][LABELS];
    private final double[][] factors = new double[LABELS][LABELS];
    private final double[][] factorsByTo = new double[LABELS][LABELS];

    /** @param weights by label of the line before, then by label of the line, in hundredths */
    Steps(int[][] weights) {
        for (int from = 0; from < LABELS; from++) {
            for (int to = 0; to < LABELS; to++) {
                scores[from][to] = weights[from][to];
                factors[from][to] = Math.exp(weights[from][to] / 100.0);
                factorsByTo[to][from] = factors[from][to];
            }
        }
    }

    /** In hundredths, by label of the line before, then by label of the line. */
    int[][] scores() {
        return scores;
    }

    /** What a step multiplies a probability by: e to the power of its score. In the same order. */
    double[][] factors() {
        return factors;
    }

    /** The same by label of the line, then by label of the line before. */
    double[][] factorsByTo() {
        return factorsByTo;
    }
}
