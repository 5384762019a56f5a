package banmian.segmenter.feature;

/**
 * What no headline ends in and no sentence begins with: 秦国文对各位老同志心系衡阳发展的 is cut by a column's edge.
 */
final class FunctionWords {
    private static final String NEVER_LAST = "的与及把而";
    private static final String NEVER_FIRST = "的了着们者与及么吗呢吧之性";

    private FunctionWords() {}

    /** Whether the line stops in mid sentence; 参与, 普及 and 中国人民的选择是正确的 do not. */
    static boolean stopShort(String line) {
        int last = line.length() - 1;
        boolean word = line.endsWith("参与") || line.endsWith("普及");
        boolean statement = line.charAt(last) == '的' && line.indexOf('是') >= 0;
        return NEVER_LAST.indexOf(line.charAt(last)) >= 0 && !word && !statement;
    }

    static boolean neverFirst(char c) {
        return NEVER_FIRST.indexOf(c) >= 0;
    }
}
