package banmian.search.index;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * How many articles there are on each day of issue.
 *
 * @param days those with an article, in order
 * @param total all articles, those without a day too
 */
public record DayCounts(SortedMap<LocalDate, Long> days, long total) {
    /** Added up by longer intervals, of which {@code start} gives the first day. */
    public SortedMap<LocalDate, Long> by(UnaryOperator<LocalDate> start) {
        SortedMap<LocalDate, Long> sums = new TreeMap<>();
        for (Map.Entry<LocalDate, Long> day : days.entrySet()) {
            sums.merge(start.apply(day.getKey()), day.getValue(), Long::sum);
        }
        return sums;
    }
}
