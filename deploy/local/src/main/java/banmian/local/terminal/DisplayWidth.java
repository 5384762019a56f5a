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

    private DisplayWidth() {}

    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The longest beginning of {@code text} that fits, with … where something is cut off. */
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        return wrap(text, Math.max(1, columns - 1)).get(0) + "…";
    }

    /** The text in pieces of at most {@code columns}; one empty piece for an empty text. */
    public static List<String> wrap(String text, int columns) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int width = 0;
        for (int point : text.codePoints().toArray()) {
            if (width + of(point) > columns && piece.length() > 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
                width = 0;
            }
            piece.appendCodePoint(point);
            width += of(point);
        }
        pieces.add(piece.toString());
        return pieces;
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
