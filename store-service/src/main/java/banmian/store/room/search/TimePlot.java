package banmian.store.room.search;

import banmian.store.query.Interval;
import banmian.store.query.Series;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is found, over time: a bar for each interval from the first that has something to the last.
 *
 * @param most the highest bar
 */
public record TimePlot(List<Bar> bars, Bar most) {
    /** Units of the drawing. */
    public static final int WIDTH = 1_000;

    public static final int HEIGHT = 100;

    /** Past so many days months are better, and past so many months years. */
    private static final int MOST_BARS = 120;

    private static final int SHARE_OF_A_BAR = 80;

    /**
     * A bar.
     *
     * @param from its first day
     * @param to its last
     */
    public record Bar(
            String label, String from, String to, String count, long hits, String x, String width, int height) {
        public int y() {
            return HEIGHT - height;
        }
    }

    private record Time(String label, LocalDate from, LocalDate to) {
        static Time of(Interval interval, String label) {
            return switch (interval) {
                case DAY -> new Time(label, LocalDate.parse(label), LocalDate.parse(label));
                case MONTH -> {
                    YearMonth month = YearMonth.parse(label);
                    yield new Time(label, month.atDay(1), month.atEndOfMonth());
                }
                case YEAR -> {
                    Year year = Year.parse(label);
                    yield new Time(label, year.atDay(1), year.atMonth(12).atEndOfMonth());
                }
            };
        }

        Time next(Interval interval) {
            LocalDate day = to.plusDays(1);
            String iso = day.toString();
            return of(
                    interval,
                    switch (interval) {
                        case DAY -> iso;
                        case MONTH -> iso.substring(0, iso.lastIndexOf('-'));
                        case YEAR -> iso.substring(0, iso.indexOf('-'));
                    });
        }
    }

    /** The finest interval that does not make too many bars of days. */
    private static Interval intervalOf(List<Series.Point> days) {
        LocalDate first = LocalDate.parse(days.get(0).time());
        LocalDate last = LocalDate.parse(days.get(days.size() - 1).time());
        long between = last.toEpochDay() - first.toEpochDay();
        return between < MOST_BARS ? Interval.DAY : between / 30 < MOST_BARS ? Interval.MONTH : Interval.YEAR;
    }

    /** Null where nothing that has a date was found. */
    static TimePlot of(Series days) {
        List<Series.Point> found =
                days.points().stream().filter(day -> day.hits() > 0).toList();
        if (found.isEmpty()) {
            return null;
        }
        Interval interval = intervalOf(found);
        Map<String, Long> hits = new HashMap<>();
        List<String> labels = new ArrayList<>();
        for (Series.Point day : found) {
            String label = cut(day.time(), interval);
            hits.merge(label, day.hits(), Long::sum);
            labels.add(label);
        }
        return of(times(interval, labels.get(0), labels.get(labels.size() - 1)), hits);
    }

    private static String cut(String day, Interval interval) {
        return switch (interval) {
            case DAY -> day;
            case MONTH -> day.substring(0, day.lastIndexOf('-'));
            case YEAR -> day.substring(0, day.indexOf('-'));
        };
    }

    private static List<Time> times(Interval interval, String first, String last) {
        List<Time> times = new ArrayList<>();
        Time end = Time.of(interval, last);
        for (Time time = Time.of(interval, first); !time.from().isAfter(end.from()); time = time.next(interval)) {
            times.add(time);
        }
        return times;
    }

    private static TimePlot of(List<Time> times, Map<String, Long> hits) {
        long highest = hits.values().stream().mapToLong(Long::longValue).max().orElse(1);
        double step = (double) WIDTH / times.size();
        List<Bar> bars = new ArrayList<>();
        for (Time time : times) {
            long count = hits.getOrDefault(time.label(), 0L);
            bars.add(new Bar(
                    time.label(),
                    time.from().toString(),
                    time.to().toString(),
                    Numbers.of(count),
                    count,
                    decimal(bars.size() * step),
                    decimal(step * SHARE_OF_A_BAR / 100),
                    count == 0 ? 0 : (int) Math.max(2, Math.round(HEIGHT * (double) count / highest))));
        }
        Bar most = bars.stream().max(Comparator.comparingLong(Bar::hits)).orElseThrow();
        return new TimePlot(bars, most);
    }

    private static String decimal(double number) {
        return Double.toString(Math.round(number * 100) / 100.0);
    }

    public Bar first() {
        return bars.get(0);
    }

    public Bar last() {
        return bars.get(bars.size() - 1);
    }
}
