package banmian.search.index;

import java.time.LocalDate;
import java.util.List;

/**
 * A page with its articles, as they are to be found.
 *
 * @param newspaper null if unknown, as the next three
 */
public record IndexedPage(
        String id,
        String newspaper,
        LocalDate issueDate,
        String pageLabel,
        String pageName,
        List<IndexedArticle> articles) {}
