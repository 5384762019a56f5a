package banmian.segmenter.feature;

import banmian.segmenter.text.Line;
import java.util.List;

/** Tells running text from display lines by its shape alone: long, or wrapped at a column's width, or ending in 。 */
final class Prose {
    private static final int LONGEST_DISPLAY_LINE = 45;
    private static final int SHORTEST_WRAPPED_BLOCK = 3;

    private Prose() {}

    static boolean[] find(List<Line> lines, Stretches blocks) {
        boolean[] prose = new boolean[lines.size()];
        int at = 0;
        while (at < lines.size()) {
            int end = blocks.end(at);
            boolean wrapped = isWrapped(lines, at, end) || endsLikeText(lines, at, end);
            for (; at < end; at++) {
                prose[at] = wrapped || isProse(lines.get(at));
            }
        }
        return prose;
    }

    private static boolean isProse(Line line) {
        return line.length() > LONGEST_DISPLAY_LINE
                || line.last() == '。'
                || line.text().endsWith("。”")
                || line.text().indexOf('。') >= 0;
    }

    /** Three lines or more, all but the last about as wide as the widest, as PDF text has them. */
    static boolean isWrapped(List<Line> lines, int from, int to) {
        if (to - from < SHORTEST_WRAPPED_BLOCK) {
            return false;
        }
        int widest = 0;
        for (int i = from; i < to; i++) {
            widest = Math.max(widest, width(lines.get(i)));
        }
        int full = 0;
        for (int i = from; i < to - 1; i++) {
            full += width(lines.get(i)) >= widest - 2 ? 1 : 0;
        }
        return widest >= 8 && full * 4 >= (to - from - 1) * 3;
    }

    /** Two lines or more of which the last ends a sentence: a paragraph wrapped once. */
    private static boolean endsLikeText(List<Line> lines, int from, int to) {
        return to - from == 2
                && lines.get(to - 1).last() == '。'
                && lines.get(from).length() >= 8;
    }

    private static int width(Line line) {
        return line.length() + line.indent() / 2;
    }
}
