package banmian.segmenter.label;

import banmian.segmenter.feature.LineFeatures;
import banmian.segmenter.text.Workspace;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Adds up what the features of a page's lines speak for: their own lines' labels, and those of the lines around. */
final class Evidence implements Consumer<String> {
    private static final int LABELS = FeatureWeights.LABELS;
    private static final int HERE = Place.HERE.ordinal() * LABELS;
    /** A few more features than lines have in the mean. */
    private static final int USUAL = 20;

    private final FeatureWeights weights;
    private final Workspace workspace;
    private final List<Conjunction> conjunctions;
    private final int[] members;
    /** What the features of one line speak for, for each place and label; and its conjunctions, for each label. */
    private final int[] line = new int[FeatureWeights.ROW];

    private final int[] together = new int[LABELS];
    /** For the line before the first, for each line, and for the one after the last: a number for each label. */
    private final int[] sums;

    /** The numbers of the features of all lines, one line's behind the other's; where each line's begin. */
    private char[] seen;

    private final int[] firstOfLine;
    private int count;

    private Evidence(FeatureWeights weights, int lines, Workspace workspace) {
        this.weights = weights;
        this.workspace = workspace;
        this.conjunctions = weights.conjunctions();
        this.members = new int[weights.families()];
        this.sums = workspace.scores((lines + 2) * LABELS);
        this.seen = workspace.features(lines * USUAL);
        this.firstOfLine = new int[lines + 1];
    }

    static Evidence of(int lines, LineFeatures features, FeatureWeights weights, Workspace workspace) {
        Evidence evidence = new Evidence(weights, lines, workspace);
        for (int at = 0; at < lines; at++) {
            evidence.add(at, features);
            evidence.firstOfLine[at + 1] = evidence.count;
        }
        System.arraycopy(evidence.sums, LABELS, evidence.sums, 0, lines * LABELS);
        return evidence;
    }

    /**
     * For each line and label, in hundredths, what all features together speak for it; what is behind them is no line's, and
     * they hold as the workspace does.
     */
    int[] scores() {
        return sums;
    }

    int lines() {
        return firstOfLine.length - 1;
    }

    /** What was seen of a line and has weights, in the order in which rules said it. */
    List<Feature> seen(int at) {
        int first = firstOfLine[at];
        int size = firstOfLine[at + 1] - first;
        return new AbstractList<>() {
            @Override
            public Feature get(int i) {
                return weights.feature(seen[first + i]);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    @Override
    public void accept(String name) {
        Feature feature = weights.find(name);
        if (feature == null) {
            return;
        }
        if (count == seen.length) {
            seen = workspace.features(count + 1);
        }
        seen[count++] = feature.number();
        add(line, feature.weights());
        if (feature.family() >= 0 && members[feature.family()] == 0) {
            members[feature.family()] = feature.member();
        }
    }

    private void add(int at, LineFeatures features) {
        Arrays.fill(line, 0);
        Arrays.fill(together, 0);
        Arrays.fill(members, 0);
        features.describe(at, this);
        for (int i = 0; i < conjunctions.size(); i++) {
            int[] row = conjunctions.get(i).of(members);
            if (row != null) {
                add(together, row);
            }
        }
        for (int i = 0; i < line.length; i++) {
            sums[at * LABELS + i] += line[i];
        }
        for (int i = 0; i < LABELS; i++) {
            sums[at * LABELS + HERE + i] += together[i];
        }
    }

    /** Whole arrays, for so the compiler adds many numbers at once. */
    private static void add(int[] sums, int[] row) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += row[i];
        }
    }
}
