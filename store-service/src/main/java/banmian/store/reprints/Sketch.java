package banmian.store.reprints;

import java.util.Arrays;

/**
 * A few numbers that stand for a text: the smallest of those that its runs of letters have. Two texts that share many runs
 * share some of them, and a part of a text shares its own; so the same text is found by looking for equal numbers.
 */
public final class Sketch {
    /** How many numbers a text has; docs/decisions/0007 has the measurements. */
    public static final int SIZE = 16;

    /** Letters in a run: some four words, which two reporters hardly write alike. */
    static final int RUN = 8;

    private Sketch() {}

    /**
     * The numbers of a text.
     *
     * @return in rising order, without doubles; empty where the text is too short
     */
    public static int[] of(Body body) {
        return of(body, RUN, SIZE);
    }

    static int[] of(Body body, int run, int size) {
        if (!body.isLongEnough()) {
            return new int[0];
        }
        int[] smallest = new int[size];
        int filled = 0;
        for (int number : body.runs(run)) {
            if (filled < size || number < smallest[filled - 1]) {
                filled = insert(number, smallest, filled);
            }
        }
        return Arrays.copyOf(smallest, filled);
    }

    /** Puts a number where it belongs; the largest goes where there is no room. Few get here: most are too large. */
    private static int insert(int number, int[] smallest, int filled) {
        int at = Arrays.binarySearch(smallest, 0, filled, number);
        if (at >= 0) {
            return filled;
        }
        int place = -at - 1;
        int kept = Math.min(filled, smallest.length - 1);
        System.arraycopy(smallest, place, smallest, place + 1, kept - place);
        smallest[place] = number;
        return kept + 1;
    }

    /** How many numbers two sketches share. */
    static int shared(int[] some, int[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < some.length && j < other.length; ) {
            if (some[i] == other[j]) {
                shared++;
            }
            boolean first = some[i] <= other[j];
            j += some[i] >= other[j] ? 1 : 0;
            i += first ? 1 : 0;
        }
        return shared;
    }
}
