package banmian.segmenter.feature;

import banmian.segmenter.text.Line;
import java.util.List;

/**
 * Where a bracket stands open over a line's end: the names of （本报北京、华盛顿、里约热 and 内卢3月19日电 are wrapped at the
 * column's width.
 */
final class Brackets {
    /** A bracket that stays open for more lines was never meant to be one. */
    private static final int MOST_LINES = 12;

    private Brackets() {}

    /** For each line whether a bracket is open before its first character. */
    static boolean[] openBefore(List<Line> lines) {
        boolean[] open = new boolean[lines.size()];
        boolean isOpen = false;
        int since = 0;
        for (int at = 0; at < open.length; at++) {
            Line line = lines.get(at);
            isOpen = isOpen && line.blanksBefore() == 0 && at - since <= MOST_LINES;
            open[at] = isOpen;
            boolean wasOpen = isOpen;
            isOpen = openAfter(line.text(), isOpen);
            since = isOpen && !wasOpen ? at : since;
        }
        return open;
    }

    /** Whether the last bracket of {@code text} opens. */
    private static boolean openAfter(String text, boolean openBefore) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '（' || c == '(') {
                return true;
            }
            if (c == '）' || c == ')') {
                return false;
            }
        }
        return openBefore;
    }
}
