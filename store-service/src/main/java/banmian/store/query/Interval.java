package banmian.store.query;

import banmian.search.index.DayCounts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How time is divided. Labels are the first characters of an ISO date: 2021, 2021-07, 2021-07-19. */
public enum Interval {
    YEAR(6),
    MONTH(3),
    DAY(0);

    private final int cut;

    Interval(int cut) {
        this.cut = cut;
    }

    /** As requests and answers spell it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All names. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Interval::label).toList();
    }

    /** The counts of days added up by interval, in order; those without any are left out. */
    Map<String, Long> add(DayCounts days) {
        Map<String, Long> sums = new LinkedHashMap<>();
        days.days().forEach((day, count) -> sums.merge(of(day), count, Long::sum));
        return sums;
    }

    private String of(LocalDate day) {
        String iso = day.toString();
        return iso.substring(0, iso.length() - cut);
    }
}
