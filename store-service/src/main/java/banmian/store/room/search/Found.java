package banmian.store.room.search;

import banmian.store.query.ArticleListing;
import banmian.store.query.FacetListing;
import banmian.store.query.Series;
import java.util.List;

/**
 * What a search has found.
 *
 * @param next where the next part is; null at the end
 * @param plot null where there is nothing to draw
 */
public record Found(
        List<Hit> hits,
        String next,
        String total,
        boolean one,
        boolean exact,
        boolean complete,
        TimePlot plot,
        List<Choices> facets) {
    static Found of(ArticleListing listing, FacetListing facets, Series days, Asked asked) {
        return new Found(
                listing.items().stream().map(Hit::of).toList(),
                listing.next() == null ? null : asked.after(listing.next()).address(),
                Numbers.of(listing.total()),
                listing.total() == 1,
                listing.totalExact(),
                listing.complete() && facets.complete() && days.complete(),
                TimePlot.of(days),
                Choices.of(facets, asked));
    }
}
