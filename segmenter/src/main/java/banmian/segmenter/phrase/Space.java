package banmian.segmenter.phrase;

/** The blanks that stand inside phrases: those of the typewriter, and the full-width one. */
final class Space {
    private Space() {}

    static boolean is(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u3000';
    }
}
