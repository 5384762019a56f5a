package banmian.local.terminal;

import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal a text takes: Chinese characters take two, combining marks none. */
public final class DisplayWidth {
    /** First and last code points of what East Asian fonts draw two columns wide (Unicode: W and F). */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, // Hangul jamo
        {0x2E80, 0x303E}, // radicals, 、。《》
        {0x3041, 0xA4CF}, // kana, bopomofo, ㈠, Chinese, Yi
        {0xAC00, 0xD7A3}, // Hangul
        {0xF900, 0xFAFF}, // compatibility forms
        {0xFE30, 0xFE6F}, // vertical and small forms
        {0xFF00, 0xFF60}, // ！（），：
        {0xFFE0, 0xFFE6}, // ￥
        {0x1F300, 0x1FAFF}, // pictures
        {0x20000, 0x3FFFD}, // rare Chinese, as in names
    };

    /** What no line begins with. */
    private static final String NOT_FIRST = " )],.!?:;）】》」』”’，、。！？：；…";

    private DisplayWidth() {}

    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The longest beginning of {@code text} that fits, with … where something is cut off. */
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        return text.substring(0, fitting(new StringBuilder(text), columns - 1)) + "…";
    }

    /**
     * The text in pieces of at most {@code columns}; one empty piece for an empty text. Between Chinese characters a
     * piece may end anywhere, a word in Latin letters stays whole if it can.
     */
    public static List<String> wrap(String text, int columns) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String part : parts(text)) {
            if (of(piece.toString()) + of(part.stripTrailing()) > columns && piece.length() > 0) {
                pieces.add(piece.toString().stripTrailing());
                piece.setLength(0);
            }
            piece.append(part);
            while (of(piece.toString().stripTrailing()) > columns && piece.codePointCount(0, piece.length()) > 1) {
                int end = fitting(piece, columns);
                pieces.add(piece.substring(0, end));
                piece.delete(0, end);
            }
        }
        pieces.add(piece.toString().stripTrailing());
        return pieces;
    }

    /** Wide characters one by one, others in words, each with the blanks and closing marks after it. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int before = 0;
        for (int point : text.codePoints().toArray()) {
            boolean begins = of(point) == 2 || of(before) == 2 || before == ' ';
            if (begins && NOT_FIRST.indexOf(point) < 0 && part.length() > 0) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(point);
            before = point;
        }
        parts.add(part.toString());
        return parts;
    }

    /** Where a piece that is too wide has to end; after one character at least. */
    private static int fitting(StringBuilder piece, int columns) {
        int end = piece.offsetByCodePoints(0, 1);
        int width = of(piece.codePointAt(0));
        while (end < piece.length() && width + of(piece.codePointAt(end)) <= columns) {
            width += of(piece.codePointAt(end));
            end = piece.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static int of(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (point >= range[0] && point <= range[1]) {
                return 2;
            }
        }
        return 1;
    }
}
