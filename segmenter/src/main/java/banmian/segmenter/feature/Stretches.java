package banmian.segmenter.feature;

import java.util.function.IntPredicate;

/** A division of the lines into stretches that follow each other. */
final class Stretches {
    private final int[] starts;
    private final int[] ends;

    private Stretches(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * @param count number of lines
     * @param joins whether a line (from 1) belongs to the stretch of the line before it
     */
    static Stretches of(int count, IntPredicate joins) {
        int[] starts = new int[count];
        int[] ends = new int[count];
        for (int at = 1; at < count; at++) {
            starts[at] = joins.test(at) ? starts[at - 1] : at;
        }
        for (int at = count - 1; at >= 0; at--) {
            boolean last = at == count - 1 || starts[at + 1] == at + 1;
            ends[at] = last ? at + 1 : ends[at + 1];
        }
        return new Stretches(starts, ends);
    }

    /** Index of the first line of the stretch that {@code at} stands in. */
    int start(int at) {
        return starts[at];
    }

    /** Index after the last line of the stretch that {@code at} stands in. */
    int end(int at) {
        return ends[at];
    }

    int size(int at) {
        return ends[at] - starts[at];
    }
}
