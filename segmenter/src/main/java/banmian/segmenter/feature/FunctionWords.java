package banmian.segmenter.feature;

import banmian.segmenter.text.Line;

/**
 * What no headline ends in and no sentence begins with: 秦国文对各位老同志心系衡阳发展的 is cut by a column's edge.
 */
final class FunctionWords {
    private static final String NEVER_LAST = "的与及把而";
    private static final String NEVER_FIRST = "的了着们者与及么吗呢吧之性";

    private FunctionWords() {}

    /** Whether the line stops in mid sentence; 参与, 普及 and 中国人民的选择是正确的 do not. */
    static boolean stopShort(Line line) {
        if (NEVER_LAST.indexOf(line.last()) < 0) {
            return false;
        }
        boolean word = line.text().endsWith("参与") || line.text().endsWith("普及");
        boolean statement = line.last() == '的' && line.tail().indexOf('是') >= 0;
        return !word && !statement;
    }

    static boolean neverFirst(char c) {
        return NEVER_FIRST.indexOf(c) >= 0;
    }
}
