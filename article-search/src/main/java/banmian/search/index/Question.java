package banmian.search.index;

import banmian.search.query.SearchQuery;
import java.time.LocalDate;
import java.util.Map;

/**
 * Which articles are meant; null means any.
 *
 * @param from first day, included
 * @param to last day, included
 * @param whole values that articles must have; without null
 */
public record Question(SearchQuery query, String pageId, LocalDate from, LocalDate to, Map<FacetField, String> whole) {
    /** The same without its query: what the filters alone leave. */
    public Question filtersOnly() {
        return new Question(null, pageId, from, to, whole);
    }
}
