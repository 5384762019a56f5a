package banmian.segmenter.label;

/**
 * e to the power of minus so many hundredths, from two small tables that stay in the processor's cache: one for the steps of
 * 64, one for what is left.
 */
final class Exponents {
    private static final int BITS = 6;
    private static final int STEP = 1 << BITS;
    /** e to the power of -82: what is less likely is as good as impossible. */
    private static final int STEPS = 128;

    private final double[] coarse = new double[STEPS];
    private final double[] fine = new double[STEP];

    Exponents() {
        for (int i = 0; i < STEPS; i++) {
            coarse[i] = Math.exp(-i * STEP / 100.0);
        }
        for (int i = 0; i < STEP; i++) {
            fine[i] = Math.exp(-i / 100.0);
        }
    }

    /** @param hundredths from 0 */
    double of(int hundredths) {
        return coarse[Math.min(hundredths >> BITS, STEPS - 1)] * fine[hundredths & STEP - 1];
    }
}
