package banmian.contracts.topic;

import java.time.LocalDate;

/** Keys of records. */
public final class Keys {
    private Keys() {}

    /**
     * The issue where newspaper and date are known, else the page: pages of one issue stay in order, on one partition.
     */
    public static String ofPage(String newspaper, LocalDate issueDate, String pageId) {
        return newspaper == null || issueDate == null ? pageId : newspaper + "|" + issueDate;
    }
}
