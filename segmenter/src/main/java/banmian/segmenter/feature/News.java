package banmian.segmenter.feature;

import banmian.segmenter.phrase.Words;

/** How a piece of news begins: 近日， · 7月18日上午， · 记者从… · 云溪市日前…. */
final class News {
    private static final Words FIRST = Words.split("记者|昨|今|近日|日前|目前|近期|最近|前天|本月|上周|本周|据悉|据了解");
    private static final Words SOON = Words.split("记者|昨日|昨天|近日|日前");
    private static final int REACH = 8;
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    private News() {}

    /** Whether such a word opens {@code line}, or stands behind its first one to eight characters. */
    static boolean begins(String line) {
        if (FIRST.at(line, 0) || isDay(line, 0) || isMonth(line)) {
            return true;
        }
        int at = 0;
        for (int i = 0; i < REACH && at < line.length() && LINE_ENDS.indexOf(line.charAt(at)) < 0; i++) {
            at = line.offsetByCodePoints(at, 1);
            if (SOON.at(line, at) || isDay(line, at)) {
                return true;
            }
        }
        return false;
    }

    /** 18日 */
    private static boolean isDay(String line, int at) {
        int end = digits(line, at);
        return end > at && end < line.length() && line.charAt(end) == '日';
    }

    /** 7月18日 */
    private static boolean isMonth(String line) {
        int end = digits(line, 0);
        return end > 0 && end < line.length() && line.charAt(end) == '月' && isDay(line, end + 1);
    }

    /** Where the one or two digits at {@code at} end; {@code at} where there is none. */
    private static int digits(String line, int at) {
        int end = at;
        while (end < line.length() && end < at + 2 && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
