package banmian.segmenter.label;

import banmian.segmenter.feature.LineFeatures;
import java.util.Arrays;
import java.util.function.Consumer;

/** Adds up what the features of a page's lines speak for: their own lines' labels, and those of the lines around. */
final class Evidence implements Consumer<String> {
    private static final int LABELS = FeatureWeights.LABELS;
    private static final int HERE = Place.HERE.ordinal() * LABELS;

    private final FeatureWeights weights;
    private final int[] members;
    /** A row for the line before the first, for each line, and for the one after the last. */
    private final int[] sums;

    private int row;

    private Evidence(FeatureWeights weights, int lines) {
        this.weights = weights;
        this.members = new int[weights.families()];
        this.sums = new int[(lines + 2) * LABELS];
    }

    /** For each line and label, in hundredths, what all features together speak for it; what is behind them is no line's. */
    static int[] of(int lines, LineFeatures features, FeatureWeights weights) {
        Evidence evidence = new Evidence(weights, lines);
        for (int at = 0; at < lines; at++) {
            evidence.add(at, features);
        }
        System.arraycopy(evidence.sums, LABELS, evidence.sums, 0, lines * LABELS);
        return evidence.sums;
    }

    private void add(int at, LineFeatures features) {
        row = at * LABELS;
        Arrays.fill(members, 0);
        features.describe(at, this);
        for (Conjunction conjunction : weights.conjunctions()) {
            int together = conjunction.row(members);
            if (together != Conjunction.NONE) {
                weights.add(together, LABELS, sums, row + HERE);
            }
        }
    }

    @Override
    public void accept(String name) {
        Feature feature = weights.find(name);
        if (feature == null) {
            return;
        }
        weights.add(feature.row(), FeatureWeights.ROW, sums, row);
        if (feature.family() >= 0 && members[feature.family()] == 0) {
            members[feature.family()] = feature.member();
        }
    }
}
