package banmian.store.room.search;

import banmian.search.index.SearchTimeoutException;
import banmian.search.query.QueryParser;
import banmian.search.query.QueryReading;
import banmian.store.config.StoreConfig;
import banmian.store.query.ArchiveCounts;
import banmian.store.query.ArticleFilter;
import banmian.store.query.ArticleOrder;
import banmian.store.query.ArticleReader;
import banmian.store.query.Facet;
import banmian.store.query.Interval;
import banmian.store.rest.ProblemException;
import banmian.store.rest.QueryParameters;
import banmian.store.search.SearchUnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Answers what a reader asks; what cannot be answered is said in the place of the answer. */
@ApplicationScoped
class Searching {
    private static final Set<String> PARAMETERS = QueryParameters.articlesAnd("order", "cursor");

    private final ArticleReader articles;
    private final ArchiveCounts counts;
    private final StoreConfig.Query bounds;

    Searching(ArticleReader articles, ArchiveCounts counts, StoreConfig config) {
        this.articles = articles;
        this.counts = counts;
        this.bounds = config.query();
    }

    SearchView answer(Asked asked) {
        if (!asked.q().isEmpty() && QueryParser.read(asked.q()) instanceof QueryReading.Malformed malformed) {
            return new SearchView(asked, null, Trouble.inQuery(asked.q(), malformed));
        }
        try {
            return new SearchView(asked, find(asked), null);
        } catch (ProblemException e) {
            return new SearchView(
                    asked, null, Trouble.of(e.problem().status(), e.problem().detail()));
        } catch (SearchUnavailableException | SearchTimeoutException e) {
            return new SearchView(asked, null, Trouble.of(503, e.getMessage()));
        }
    }

    private Found find(Asked asked) {
        QueryParameters parameters = new QueryParameters(asked.parameters(), PARAMETERS, bounds);
        ArticleFilter filter = parameters.articles();
        ArticleOrder order = parameters.order();
        return Found.of(
                articles.find(filter, order, parameters.slice(order)),
                counts.facets(filter, List.of(Facet.values()), Choices.MOST),
                counts.series(filter, Interval.DAY),
                asked);
    }
}
