package banmian.store.query;

import java.time.LocalDate;
import java.util.List;

/** A page that was stored lately, by its headlines. Newspaper, date and label are null where they are not known. */
public record Arrival(
        String pageId, String newspaper, LocalDate issueDate, String pageLabel, List<Headline> headlines) {}
