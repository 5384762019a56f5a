package banmian.training.crf;

/**
 * All weights of the model in one array, and where each stands: those of a feature of the line itself, of the line above
 * or below it, for each label; and those of the step from one label to the next, for each gap.
 */
final class Parameters {
    static final int HERE = 0;
    static final int ABOVE = 1;
    static final int BELOW = 2;
    static final int GAPS = 3;

    private final int labels;
    private final int features;
    private final double[] values;

    Parameters(int labels, int features) {
        this.labels = labels;
        this.features = features;
        this.values = new double[3 * features * labels + GAPS * labels * labels + labels];
    }

    double[] values() {
        return values;
    }

    int labels() {
        return labels;
    }

    /** Place of the first label's weight of a feature; the other labels' follow. */
    int feature(int where, int feature) {
        return (where * features + feature) * labels;
    }

    /** Place of the weight of the step {@code from} to the first label; the other labels' follow. */
    int step(int gap, int from) {
        return 3 * features * labels + (gap * labels + from) * labels;
    }

    /** Place of the weight of the first label on the first line. */
    int top() {
        return 3 * features * labels + GAPS * labels * labels;
    }

    /** Makes all weights of features, not those of steps, so many times as large. */
    void scaleFeatures(double factor) {
        for (int i = 0; i < 3 * features * labels; i++) {
            values[i] *= factor;
        }
    }
}
