package banmian.reader.metadata;

import java.time.LocalDate;

/** What one source knows about a page; null where it does not. */
record Facts(String newspaper, LocalDate issueDate, String pageLabel, String pageName) {
    static final Facts NONE = new Facts(null, null, null, null);
}
