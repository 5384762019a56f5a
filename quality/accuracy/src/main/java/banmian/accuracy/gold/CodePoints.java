package banmian.accuracy.gold;

/** Turns offsets that count characters (code points), as gold does, into those of Java strings. */
final class CodePoints {
    private final int[] utf16;

    CodePoints(String text) {
        utf16 = new int[text.codePointCount(0, text.length()) + 1];
        int at = 0;
        for (int point = 0; point < utf16.length; point++) {
            utf16[point] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
    }

    /** Characters of the text. */
    int count() {
        return utf16.length - 1;
    }

    /** @param point from 0 to {@link #count()} */
    int toUtf16(int point) {
        return utf16[point];
    }
}
