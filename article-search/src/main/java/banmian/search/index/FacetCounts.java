package banmian.search.index;

import java.util.List;

/**
 * How often the values of a field occur.
 *
 * @param values the most frequent first
 * @param distinct how many values there are in all
 */
public record FacetCounts(List<Value> values, int distinct) {
    /** @param count articles that have it */
    public record Value(String value, long count) {}

    static final FacetCounts NONE = new FacetCounts(List.of(), 0);
}
