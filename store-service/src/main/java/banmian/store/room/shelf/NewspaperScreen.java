package banmian.store.room.shelf;

import static java.util.stream.Collectors.toMap;

import banmian.store.query.IssueSummary;
import banmian.store.query.NewspaperSummary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the view of a newspaper shows.
 *
 * @param months the twelve of the year
 * @param issues how many there are of the year
 */
public record NewspaperScreen(NewspaperSummary newspaper, int year, List<CalendarMonth> months, int issues) {
    static NewspaperScreen of(NewspaperSummary newspaper, int year, List<IssueSummary> issues) {
        Map<LocalDate, Long> pages = issues.stream().collect(toMap(IssueSummary::issueDate, IssueSummary::pages));
        List<CalendarMonth> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> CalendarMonth.of(YearMonth.of(year, month), pages))
                .toList();
        return new NewspaperScreen(newspaper, year, months, issues.size());
    }

    /** From the year of the oldest issue to that of the newest. */
    public List<Integer> years() {
        return newspaper.firstIssue() == null
                ? List.of()
                : IntStream.rangeClosed(
                                newspaper.firstIssue().getYear(),
                                newspaper.lastIssue().getYear())
                        .boxed()
                        .toList();
    }
}
