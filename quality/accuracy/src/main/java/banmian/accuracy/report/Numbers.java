package banmian.accuracy.report;

import java.util.Locale;

/** Numbers as people read them. */
final class Numbers {
    private Numbers() {}

    /** With three decimals; null where there is none. */
    static String share(double value) {
        return Double.isNaN(value) ? null : String.format(Locale.ROOT, "%.3f", value);
    }
}
