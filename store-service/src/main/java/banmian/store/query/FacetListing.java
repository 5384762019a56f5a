package banmian.store.query;

import banmian.search.index.DayCounts;
import banmian.search.index.FacetCounts;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often values occur among the articles that match. */
@Schema(description = "How often values occur among the articles that match")
public record FacetListing(
        @Schema(description = "Number of articles that match")
        long total,

        @Schema(description = "Whether all that is stored was counted; false while the search index is built or behind")
        boolean complete,

        @Schema(description = "By facet") Map<String, Values> facets) {

    /** The values of a facet. */
    @Schema(
            name = "FacetValues",
            description = "The most frequent values first; years and months in order, all of them")
    public record Values(
            List<Value> values,

            @Schema(description = "Number of different values in all")
            int distinct) {

        static Values of(FacetCounts counts) {
            return new Values(
                    counts.values().stream()
                            .map(one -> new Value(one.value(), one.count()))
                            .toList(),
                    counts.distinct());
        }

        static Values of(Interval interval, DayCounts days) {
            List<Value> values = interval.add(days).entrySet().stream()
                    .map(one -> new Value(one.getKey(), one.getValue()))
                    .toList();
            return new Values(values, values.size());
        }
    }

    /** A value, and the number of articles that have it. */
    @Schema(name = "FacetValue", description = "A value, and the number of articles that have it")
    public record Value(@Schema(examples = "2021-07") String value, long count) {}
}
