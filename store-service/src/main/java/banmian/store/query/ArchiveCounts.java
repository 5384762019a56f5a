package banmian.store.query;

import banmian.search.index.DayCounts;
import banmian.search.index.FacetCounts;
import banmian.search.index.FacetField;
import banmian.search.index.Question;
import banmian.store.config.StoreConfig;
import banmian.store.search.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts articles by what they have: without reading one of them. */
@ApplicationScoped
public class ArchiveCounts {
    private final SearchIndex index;
    private final Duration timeout;

    ArchiveCounts(SearchIndex index, StoreConfig config) {
        this.index = index;
        this.timeout = config.query().timeout();
    }

    /**
     * How often the values of some facets occur among the articles that match.
     *
     * @param top how many values of each at most
     */
    public FacetListing facets(ArticleFilter filter, List<Facet> facets, int top) {
        boolean complete = index.state().complete();
        Question question = IndexedSearch.question(filter);
        DayCounts days = index.ask(open -> open.countDays(question, timeout));
        List<FacetField> fields = facets.stream()
                .filter(facet -> facet.field() != null)
                .map(Facet::field)
                .toList();
        Map<FacetField, FacetCounts> counts = index.ask(open -> open.count(question, fields, top, timeout));
        Map<String, FacetListing.Values> found = new LinkedHashMap<>();
        for (Facet facet : facets) {
            found.put(
                    facet.label(),
                    facet.field() == null
                            ? FacetListing.Values.of(facet.interval(), days)
                            : FacetListing.Values.of(counts.get(facet.field())));
        }
        return new FacetListing(days.total(), complete, found);
    }

    /** How many articles match in each interval of time in which there is any article. */
    public Series series(ArticleFilter filter, Interval interval) {
        boolean complete = index.state().complete();
        Question question = IndexedSearch.question(filter);
        DayCounts hits = index.ask(open -> open.countDays(question, timeout));
        DayCounts all =
                question.query() == null ? hits : index.ask(open -> open.countDays(question.filtersOnly(), timeout));
        Map<String, Long> found = interval.add(hits);
        List<Series.Point> points = new ArrayList<>();
        interval.add(all)
                .forEach((label, articles) ->
                        points.add(new Series.Point(label, found.getOrDefault(label, 0L), articles)));
        return new Series(interval.label(), hits.total(), complete, points);
    }

    /**
     * Who made articles together with a person.
     *
     * @param top how many names at most, the most frequent first
     */
    public CoBylines with(String name, PageFilter pages, int top) {
        boolean complete = index.state().complete();
        Question question = IndexedSearch.question(new ArticleFilter(pages, null, name, null, null, null));
        FacetCounts names = index.ask(open -> open.count(question, List.of(FacetField.BYLINE), top + 1, timeout))
                .get(FacetField.BYLINE);
        long articles = names.values().stream()
                .filter(one -> one.value().equals(name))
                .mapToLong(FacetCounts.Value::count)
                .sum();
        List<CoBylines.Name> others = names.values().stream()
                .filter(one -> !one.value().equals(name))
                .limit(top)
                .map(one -> new CoBylines.Name(one.value(), one.count()))
                .toList();
        return new CoBylines(name, articles, Math.max(0, names.distinct() - 1), complete, others);
    }
}
