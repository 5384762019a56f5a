package banmian.store.persistence;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The order in which lists read: newest issue first, then newspaper, page label and position, the unknown last. It is
 * made into one text that sorts byte by byte, so that a list can be continued after any row by one comparison.
 */
public final class ReadingOrder {
    private static final char BETWEEN = '\u001f';
    private static final String KNOWN = "0";
    private static final String UNKNOWN = "1";

    /** Beyond the last day that {@link LocalDate} knows, so that subtracting from it leaves a positive number. */
    private static final long END_OF_TIME = 1_000_000_000_000L;

    private ReadingOrder() {}

    static String ofIssue(String newspaper, LocalDate issueDate) {
        return newestFirst(issueDate) + BETWEEN + unknownLast(newspaper);
    }

    /** @param pageId keeps apart pages that are otherwise alike */
    static String ofPage(String newspaper, LocalDate issueDate, String pageLabel, String pageId) {
        return ofIssue(newspaper, issueDate) + BETWEEN + unknownLast(pageLabel) + BETWEEN + pageId;
    }

    /** @param position place of the article on its page, from 1 */
    static String ofArticle(String pageSortKey, int position) {
        return pageSortKey + BETWEEN + String.format(Locale.ROOT, "%06d", position);
    }

    /** What has a day of up to {@code to} begins here. */
    public static String beginOf(LocalDate to) {
        return newestFirst(to.toEpochDay());
    }

    /** What has a day of {@code from} or later ends before this. */
    public static String endOf(LocalDate from) {
        return newestFirst(from.toEpochDay() - 1);
    }

    /** What has a day at all ends before this. */
    public static String endOfDated() {
        return UNKNOWN;
    }

    private static String newestFirst(LocalDate date) {
        return date == null ? UNKNOWN : newestFirst(date.toEpochDay());
    }

    private static String newestFirst(long epochDay) {
        return KNOWN + String.format(Locale.ROOT, "%013d", END_OF_TIME - epochDay);
    }

    private static String unknownLast(String name) {
        return name == null ? UNKNOWN : KNOWN + name;
    }
}
