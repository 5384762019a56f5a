package banmian.training.crf;

import java.util.Arrays;

/**
 * Climbs the likelihood page by page: gathers the gradient of a page, then moves the weights that the page touches, each
 * by a step of its own that shrinks the more it has moved (AdaGrad).
 */
final class Ascent {
    private static final double NOTHING = 1e-9;
    private static final double FIRST_SQUARE = 1e-4;

    private final Parameters parameters;
    private final double decay;
    private final double[] squares;
    private final double[] gradient;
    private final boolean[] touched;
    private int[] rows = new int[1024];
    private int count;

    /** @param decay how much of a weight one page takes away */
    Ascent(Parameters parameters, double decay) {
        int size = parameters.values().length;
        this.parameters = parameters;
        this.decay = decay;
        this.squares = new double[size];
        Arrays.fill(squares, FIRST_SQUARE);
        this.gradient = new double[size];
        this.touched = new boolean[size];
    }

    /** Adds {@code pull}, one number for each label, to the gradient of the weights that begin at {@code place}. */
    void pull(int place, double[] pull) {
        if (!touched[place]) {
            touched[place] = true;
            rows = count == rows.length ? Arrays.copyOf(rows, 2 * count) : rows;
            rows[count++] = place;
        }
        for (int label = 0; label < pull.length; label++) {
            gradient[place + label] += pull[label];
        }
    }

    /** Moves the weights and forgets the gradient. */
    void move(double rate) {
        double[] values = parameters.values();
        for (int i = 0; i < count; i++) {
            for (int at = rows[i]; at < rows[i] + parameters.labels(); at++) {
                double slope = gradient[at] - decay * values[at];
                gradient[at] = 0;
                if (Math.abs(slope) > NOTHING) {
                    squares[at] += slope * slope;
                    values[at] += rate * slope / Math.sqrt(squares[at]);
                }
            }
            touched[rows[i]] = false;
        }
        count = 0;
    }
}
