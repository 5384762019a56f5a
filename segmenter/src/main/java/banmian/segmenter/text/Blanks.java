package banmian.segmenter.text;

/** What counts as blank on a page: everything Unicode calls a space, the full-width one (U+3000) among it. */
public final class Blanks {
    private Blanks() {}

    public static boolean isBlank(char c) {
        return CharKind.isBlank(c);
    }

    /** First offset in [from, to) that is not blank; {@code to} where all are. */
    public static int skip(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** End of the text in [from, to) without the blanks at its end; {@code from} where all are blank. */
    public static int trimEnd(CharSequence text, int from, int to) {
        int end = to;
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The text with every run of blanks inside as one space and none at the ends. */
    public static String single(String text) {
        if (isSingle(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                gap = true;
                continue;
            }
            if (gap && !out.isEmpty()) {
                out.append(' ');
            }
            gap = false;
            out.append(c);
        }
        return out.toString();
    }

    private static boolean isSingle(String text) {
        boolean after = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = isBlank(c);
            if (blank && (after || c != ' ')) {
                return false;
            }
            after = blank;
        }
        return !after || text.isEmpty();
    }
}
