package banmian.segmenter.text;

import java.util.Arrays;

/**
 * Memory that a page is read in, lent to one page after another: made anew for each it would be a quarter of what reading
 * needs. What is in it holds until the next page is read; not for use by several threads at once.
 */
public final class Workspace {
    /** As much text as is compared at once, in characters. */
    public static final int WINDOW = 700;

    /** Of a page with more numbers than those of 4,000 lines, nothing is kept. */
    private static final int MOST_KEPT = 1 << 17;

    private final PairSet ahead = new PairSet(WINDOW);
    private final PairSet behind = new PairSet(WINDOW);
    private final PairSet own = new PairSet();
    private final PairSet lead = new PairSet();
    private final PairSet head = new PairSet();
    private final PairSet passage = new PairSet(WINDOW);
    private final PairSet before = new PairSet(WINDOW);
    private int[] pairs = {};
    private int[] scores = {};
    private double[] likely = {};
    private char[] features = {};

    /** A set for the pairs of the text after a place. */
    public PairSet ahead() {
        return ahead;
    }

    /** A set for the pairs of the text before a place. */
    public PairSet behind() {
        return behind;
    }

    /** A set for the pairs of a line. */
    public PairSet own() {
        return own;
    }

    /** A set for the pairs of the sentence that text begins with. */
    public PairSet lead() {
        return lead;
    }

    /** A set for those of a line that is compared with it. */
    public PairSet head() {
        return head;
    }

    /** A set for the pairs of a paragraph. */
    public PairSet passage() {
        return passage;
    }

    /** A set for those of the text before it. */
    public PairSet before() {
        return before;
    }

    /** Room for so many pairs at least; those already there stay. */
    public int[] pairs(int most) {
        pairs = most > pairs.length ? Arrays.copyOf(pairs, most + most / 2) : pairs;
        return pairs;
    }

    /** So many scores at least, all of them 0. */
    public int[] scores(int most) {
        scores = most > scores.length ? new int[most] : scores;
        Arrays.fill(scores, 0, most, 0);
        return scores;
    }

    /** So many probabilities at least, not yet set. */
    public double[] likely(int most) {
        likely = most > likely.length ? new double[most] : likely;
        return likely;
    }

    /** Room for the numbers of so many features at least; those already there stay. */
    public char[] features(int most) {
        features = most > features.length ? Arrays.copyOf(features, most + most / 2) : features;
        return features;
    }

    boolean isWorthKeeping() {
        return likely.length <= MOST_KEPT && pairs.length <= MOST_KEPT && features.length <= MOST_KEPT;
    }
}
