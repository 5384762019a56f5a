package banmian.segmenter.phrase;

/** A few characters to look for among many others. */
final class Marks {
    private static final int BUCKETS = 256;

    private final String marks;
    /** By the last bits of a character: whether it may be one of them. */
    private final boolean[] may = new boolean[BUCKETS];

    private Marks(String marks) {
        this.marks = marks;
        marks.chars().forEach(mark -> may[mark & BUCKETS - 1] = true);
    }

    static Marks of(String marks) {
        return new Marks(marks);
    }

    boolean have(char c) {
        return may[c & BUCKETS - 1] && marks.indexOf(c) >= 0;
    }

    /** Whether {@code text} has one of them in [from, to). */
    boolean within(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (have(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
