package banmian.store.room.shelf;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A month of a calendar.
 *
 * @param weeks from Monday to Sunday
 */
public record CalendarMonth(YearMonth month, List<List<Day>> weeks) {
    /**
     * A day.
     *
     * @param date null where the day is of another month
     * @param pages how many pages are stored of the issue of that day; 0 where there is none
     */
    public record Day(LocalDate date, long pages) {}

    /** @param pages by the day of the issue */
    static CalendarMonth of(YearMonth month, Map<LocalDate, Long> pages) {
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Day>> weeks = new ArrayList<>();
        while (!monday.isAfter(month.atEndOfMonth())) {
            List<Day> week = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                LocalDate date = monday.plusDays(i);
                week.add(
                        YearMonth.from(date).equals(month)
                                ? new Day(date, pages.getOrDefault(date, 0L))
                                : new Day(null, 0));
            }
            weeks.add(week);
            monday = monday.plusWeeks(1);
        }
        return new CalendarMonth(month, weeks);
    }

    public List<DayOfWeek> weekdays() {
        return List.of(DayOfWeek.values());
    }

    public boolean isEmpty() {
        return weeks.stream().flatMap(List::stream).allMatch(day -> day.pages() == 0);
    }
}
