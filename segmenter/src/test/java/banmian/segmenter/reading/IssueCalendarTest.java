package banmian.segmenter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueCalendarTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2031-08-04, 8, 3, 2031-08-03",
                "2031-08-04, 8, 4, 2031-08-04", // the day itself
                "2031-08-04, 8, 5, -", // one to come; a year ago is no news
                "2031-01-02, 12, 31, 2030-12-31", // the year turns
                "2031-01-02, 1, 2, 2031-01-02",
                "2031-08-04, 2, 2, 2031-02-02", // 183 days ago
                "2031-08-04, 2, 1, -", // 184 days ago
                "2031-08-04, 2, 30, -", // a misprint
                "2032-03-01, 2, 29, 2032-02-29", // a leap year
                "2031-03-01, 2, 29, -",
                "2031-08-04, 13, 1, -",
            })
    void aDayWithoutAYearIsTheLastBeforeTheIssue(LocalDate issue, int month, int day, LocalDate found) {
        assertThat(new IssueCalendar(issue).lately(month, day)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2031-08-04, 3, 2031-08-03",
                "2031-08-04, 4, 2031-08-04",
                "2031-08-04, 31, 2031-07-31", // last month's
                "2031-01-02, 31, 2030-12-31", // last year's
                "2031-08-04, 32, -",
            })
    void aDayWithoutAMonthIsOfThisMonthOrTheLast(LocalDate issue, int day, LocalDate found) {
        assertThat(new IssueCalendar(issue).lately(0, day)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "8月2日上午，新桥通车。 | 2031-08-02",
                "昨日，新桥通车。8月2日的雨停了。 | -",
                "2030年8月2日开工的新桥通车。 | 2030-08-02",
                "2032年8月2日新桥将通车。 | -",
                "8月2日至8月3日，新桥试通车。 | 2031-08-02",
                "8月40日，新桥通车。 | -",
                "新桥通车。 | -",
                "'' | -",
            })
    void theFirstSentenceNamesADay(String text, LocalDate found) {
        assertThat(new IssueCalendar(LocalDate.of(2031, 8, 4)).firstDayNamed(text))
                .isEqualTo(found);
    }

    @Test
    void withoutADayOfIssueNoDayIsKnown() {
        assertThat(new IssueCalendar(null).lately(8, 3)).isNull();
        assertThat(new IssueCalendar(null).firstDayNamed("2030年8月2日，新桥开工。")).isNull();
    }
}
