package banmian.store.continuation;

import java.util.List;

/**
 * In how many texts each run of letters is. A hash table without objects, as these are made for each continued article that
 * is read: to sort all runs and look for each took a sixth of a search's time.
 */
final class RunCounts {
    /** Spreads runs that differ in few characters. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** By place; 0, which no letters are, where there is none. */
    private final long[] runs;

    private final int[] counts;
    private final int shift;

    /** @param texts the runs of each text, none twice in one */
    RunCounts(List<long[]> texts) {
        int most = texts.stream().mapToInt(text -> text.length).sum();
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * most + 1);
        runs = new long[1 << bits];
        counts = new int[1 << bits];
        shift = Long.SIZE - bits;
        for (long[] text : texts) {
            for (long run : text) {
                int place = place(run);
                runs[place] = run;
                counts[place]++;
            }
        }
    }

    /** How many texts have a run; 0 where none has. */
    int of(long run) {
        return counts[place(run)];
    }

    /** Where the run is, or would be. */
    private int place(long run) {
        int place = (int) (run * SPREAD >>> shift);
        while (runs[place] != 0 && runs[place] != run) {
            place = place + 1 & runs.length - 1;
        }
        return place;
    }
}
