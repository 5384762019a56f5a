package banmian.reader;

/**
 * A text without control characters: PostgreSQL cannot store NUL, and no page means any of them.
 *
 * @param text as long as before; U+FFFD stands in place of each control character
 * @param count how many were replaced
 */
record ReplacedControls(String text, int count) {
    private static final char REPLACEMENT = '\uFFFD';

    static ReplacedControls in(String text) {
        char[] characters = null;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                characters = characters == null ? text.toCharArray() : characters;
                characters[i] = REPLACEMENT;
                count++;
            }
        }
        return new ReplacedControls(count == 0 ? text : new String(characters), count);
    }

    /** C0 without tab, line feed, carriage return and form feed, which lay a page out. */
    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    }
}
