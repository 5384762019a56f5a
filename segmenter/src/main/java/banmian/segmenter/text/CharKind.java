package banmian.segmenter.text;

/** Kinds of characters, looked up in a table: Unicode's answers, given once for each UTF-16 unit. */
public final class CharKind {
    private static final byte BLANK = 1;
    private static final byte LETTER_OR_DIGIT = 2;
    private static final byte[] KINDS = kinds();

    private CharKind() {}

    static boolean isBlank(char c) {
        return (KINDS[c] & BLANK) != 0;
    }

    public static boolean isLetterOrDigit(char c) {
        return (KINDS[c] & LETTER_OR_DIGIT) != 0;
    }

    /** Whether the script of {@code codePoint} is Han; quick where it is a common character. */
    public static boolean isHan(int codePoint) {
        return codePoint >= 0x4E00 && codePoint <= 0x9FA5
                || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[1 << 16];
        for (int i = 0; i < kinds.length; i++) {
            char c = (char) i;
            int blank = Character.isWhitespace(c) || Character.isSpaceChar(c) ? BLANK : 0;
            int plain = Character.isLetterOrDigit(c) ? LETTER_OR_DIGIT : 0;
            kinds[i] = (byte) (blank | plain);
        }
        return kinds;
    }
}
