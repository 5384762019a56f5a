package banmian.segmenter.text;

/**
 * How likely two characters stand beside each other in running text. Between the end of a headline and the beginning of a
 * paragraph chance decides; where a column's edge has cut a paragraph, …立 and 足…, the pair is a common one.
 */
public enum Bond {
    /** The second character cannot begin a line of its own: ，。”）. */
    MARK,
    /** They stand together far more often than chance would have it: 立足. */
    STRONG,
    /** They stand together about as often as chance would have it, or oftener. */
    WEAK,
    /** They seldom stand together. */
    LOOSE;

    private static final KnownPairs STRONG_PAIRS = new KnownPairs("strong-pairs.txt");
    private static final KnownPairs WEAK_PAIRS = new KnownPairs("weak-pairs.txt");
    private static final String NEVER_FIRST = "，。、；：！？）》】〉”’』」%％·…";

    public static Bond between(char first, char second) {
        if (NEVER_FIRST.indexOf(second) >= 0) {
            return MARK;
        }
        if (STRONG_PAIRS.contains(PairSet.pair(first, second)) || isPlain(first) && isPlain(second)) {
            return STRONG;
        }
        return WEAK_PAIRS.contains(PairSet.pair(first, second)) ? WEAK : LOOSE;
    }

    /** The digits of a number, the letters of a Latin word. */
    private static boolean isPlain(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
