package banmian.segmenter.text;

/** The pairs of neighbouring characters in a text, by which texts are compared without knowing where words end. */
public final class Pairs {
    public static final char NONE = 0;
    private static final KnownPairs COMMON = new KnownPairs("common-pairs.txt");

    private Pairs() {}

    /** All pairs of letters and digits. */
    public static PairSet of(String text) {
        PairSet pairs = new PairSet();
        add(text, 0, text.length(), NONE, pairs);
        return pairs;
    }

    /**
     * Adds to {@code pairs} those of {@code text} in [from, to).
     *
     * @param before the character that goes before, where text is read in pieces; {@link #NONE} where none does
     * @return the last character, as {@code before} for the next piece
     */
    public static char add(String text, int from, int to, char before, PairSet pairs) {
        char last = before;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean plain = CharKind.isLetterOrDigit(c);
            if (plain && last != NONE) {
                pairs.add(PairSet.pair(last, c));
            }
            last = plain ? c : NONE;
        }
        return last;
    }

    /** Adds to {@code pairs} those of {@code text} in [from, to) that tell texts apart. */
    public static void addTelling(String text, int from, int to, PairSet pairs) {
        int last = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean plain = CharKind.isLetterOrDigit(c);
            if (plain && last != 0 && !COMMON.contains(last << 16 | c)) {
                pairs.add(last << 16 | c);
            }
            last = plain ? c : 0;
        }
    }

    /**
     * The pairs of {@code text} in [from, to), in their order, without those that stand in most texts, such as 发展 and 一个:
     * those that are left tell texts apart.
     *
     * @param into room for as many pairs as there may be
     * @param at where in it the first is put
     * @return where in it the last one ends
     */
    public static int telling(String text, int from, int to, int[] into, int at) {
        int end = at;
        int last = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean plain = CharKind.isLetterOrDigit(c);
            if (plain && last != 0 && !COMMON.contains(last << 16 | c)) {
                into[end++] = last << 16 | c;
            }
            last = plain ? c : 0;
        }
        return end;
    }
}
