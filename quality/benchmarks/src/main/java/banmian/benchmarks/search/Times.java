package banmian.benchmarks.search;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long queries took.
 *
 * @param sorted nanoseconds
 */
record Times(long[] sorted) {
    static Times of(long[] nanoseconds, int count) {
        long[] sorted = Arrays.copyOf(nanoseconds, count);
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    double milliseconds(double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }

    /** Median, 99th percentile, and of how many where they are few. */
    @Override
    public String toString() {
        String count = sorted.length < 100 ? " (" + sorted.length + ")" : "";
        return String.format(Locale.ROOT, "%.1f / %.1f%s", milliseconds(.5), milliseconds(.99), count);
    }
}
