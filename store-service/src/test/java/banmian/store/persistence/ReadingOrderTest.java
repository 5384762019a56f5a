package banmian.store.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {
    private static final LocalDate MONDAY = LocalDate.of(2021, 7, 19);

    /** As PostgreSQL compares with collation "C". */
    private static final Comparator<String> BYTES =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    @Test
    void newestIssueFirstThenNewspaperLabelAndPosition() {
        assertAscending(
                article("江城日报", MONDAY.plusDays(1), "02", 1),
                article("江城日报", MONDAY, "01", 2),
                article("江城日报", MONDAY, "01", 10),
                article("江城日报", MONDAY, "02", 1),
                article("江城日报", MONDAY, "A01", 1),
                article("江城晚报", MONDAY, "01", 1),
                article("江城日报", LocalDate.of(1946, 5, 15), "01", 1));
    }

    @Test
    void theUnknownComesLast() {
        assertAscending(
                article("江城日报", MONDAY, "99", 1),
                article("江城日报", MONDAY, null, 1),
                article("𠮷野新聞", MONDAY, "01", 1),
                article(null, MONDAY, "01", 1),
                article("江城日报", null, "01", 1),
                article(null, null, null, 1));
    }

    @Test
    void aNewspaperWhoseNameBeginsAnotherComesFirst() {
        assertAscending(article("晨报", MONDAY, "09", 1), article("晨报周刊", MONDAY, "01", 1));
    }

    @Test
    void daysBeginAndEndBetweenThoseAroundThem() {
        assertAscending(
                article("𠮷野新聞", MONDAY.plusDays(1), null, 9),
                ReadingOrder.beginOf(MONDAY),
                article("江城日报", MONDAY, "01", 1),
                article(null, MONDAY, null, 9),
                ReadingOrder.endOf(MONDAY),
                article("江城日报", MONDAY.minusDays(1), "01", 1),
                article(null, LocalDate.MIN, null, 9),
                ReadingOrder.endOfDated(),
                article("江城日报", null, "01", 1));
        assertThat(ReadingOrder.endOf(LocalDate.MIN)).isGreaterThan(article(null, LocalDate.MIN, null, 9));
    }

    private static void assertAscending(String... keys) {
        assertThat(Stream.of(keys).sorted(BYTES)).containsExactly(keys);
    }

    private static String article(String newspaper, LocalDate date, String label, int position) {
        return ReadingOrder.ofArticle(ReadingOrder.ofPage(newspaper, date, label, "id"), position);
    }
}
