package banmian.reader;

/** Counts the lines of a text, whatever ends them. */
final class LineCount {
    private LineCount() {}

    static int of(String text) {
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                lines++;
            }
        }
        return lines;
    }

    /** A carriage return and the line feed after it end one line. */
    private static boolean endsLine(String text, int at) {
        return switch (text.charAt(at)) {
            case '\n', '\f', '\u000b', '\u0085', '\u2028', '\u2029' -> true;
            case '\r' -> at + 1 == text.length() || text.charAt(at + 1) != '\n';
            default -> false;
        };
    }
}
