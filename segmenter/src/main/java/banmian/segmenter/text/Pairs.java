package banmian.segmenter.text;

/** The pairs of neighbouring characters in a text, by which texts are compared without knowing where words end. */
public final class Pairs {
    private static final PairSet COMMON = PairSet.read("common-pairs.txt");

    private Pairs() {}

    /** All pairs of letters and digits. */
    public static PairSet of(CharSequence text) {
        PairSet pairs = new PairSet();
        add(text, 0, text.length(), pairs);
        return pairs;
    }

    /** Adds to {@code pairs} those of {@code text} in [from, to). */
    public static void add(CharSequence text, int from, int to, PairSet pairs) {
        for (int i = from; i + 1 < to; i++) {
            if (isPair(text, i)) {
                pairs.add(pair(text, i));
            }
        }
    }

    /** The same without the pairs that stand in most texts, such as 发展 and 一个: those that are left tell texts apart. */
    public static void addTelling(CharSequence text, int from, int to, PairSet pairs) {
        for (int i = from; i + 1 < to; i++) {
            if (isPair(text, i) && !COMMON.contains(pair(text, i))) {
                pairs.add(pair(text, i));
            }
        }
    }

    private static boolean isPair(CharSequence text, int at) {
        return CharKind.isLetterOrDigit(text.charAt(at)) && CharKind.isLetterOrDigit(text.charAt(at + 1));
    }

    private static int pair(CharSequence text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }
}
