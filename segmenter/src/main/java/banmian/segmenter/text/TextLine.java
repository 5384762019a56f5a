package banmian.segmenter.text;

/** Lines of a page before they are cut: where they end, and which of them are running text. */
final class TextLine {
    private static final int LONG = 30;
    private static final String SENTENCE = "。，；";

    private TextLine() {}

    /** Offset of the first line end from {@code from} on; the length of {@code page} where none is left. */
    static int end(String page, int from) {
        int at = from;
        while (at < page.length() && page.charAt(at) != '\n' && page.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** Long lines are running text, and those that hold marks of sentences. */
    static boolean isText(String page, int from, int to) {
        if (to - from >= LONG) {
            return true;
        }
        for (int at = from; at < to; at++) {
            if (SENTENCE.indexOf(page.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
