package banmian.segmenter.confidence;

/**
 * Turns what the labels' probabilities say into how often an article of which they say that is right: its lines and its
 * headline exactly. Weights are surer of themselves on pages they learned from than on others; the points stand between what
 * those and pages held out show ({@code banmian evaluate} prints the table).
 */
final class Calibration {
    private static final double[] CERTAINTY = {0, 0.44, 0.70, 0.80, 0.90, 0.97, 0.99, 1};
    private static final double[] RIGHT = {0.50, 0.68, 0.80, 0.88, 0.92, 0.94, 0.965, 0.995};

    private Calibration() {}

    /** From 0 to 1; never falls as {@code certainty} rises. */
    static double right(double certainty) {
        int above = 1;
        while (above < CERTAINTY.length - 1 && certainty > CERTAINTY[above]) {
            above++;
        }
        double part = (certainty - CERTAINTY[above - 1]) / (CERTAINTY[above] - CERTAINTY[above - 1]);
        return RIGHT[above - 1] + part * (RIGHT[above] - RIGHT[above - 1]);
    }
}
