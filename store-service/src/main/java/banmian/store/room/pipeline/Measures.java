package banmian.store.room.pipeline;

import java.util.Locale;

/** Measured values as people read them. What cannot be told is a dash. */
final class Measures {
    static final String UNKNOWN = "–";

    private static final double MEGA = 1 << 20;

    private Measures() {}

    static String count(Number number) {
        return number == null ? UNKNOWN : String.format(Locale.ROOT, "%,d", number.longValue());
    }

    /** Small numbers with a decimal, for below ten it matters. */
    static String rate(double perSecond) {
        return perSecond > 0 && perSecond < 10
                ? String.format(Locale.ROOT, "%.1f", perSecond)
                : count(Math.round(perSecond));
    }

    /** Short times to a tenth of a millisecond, long ones in seconds. */
    static String time(Double seconds) {
        if (seconds == null) {
            return UNKNOWN;
        }
        if (seconds >= 10) {
            return String.format(Locale.ROOT, "%.0f s", seconds);
        }
        return String.format(Locale.ROOT, seconds < 0.1 ? "%.1f ms" : "%.0f ms", seconds * 1e3);
    }

    static String megabytes(Double bytes) {
        return bytes == null ? UNKNOWN : String.format(Locale.ROOT, "%.0f MB", bytes / MEGA);
    }

    static String percent(Double share) {
        return share == null ? UNKNOWN : String.format(Locale.ROOT, "%.0f %%", share * 100);
    }
}
