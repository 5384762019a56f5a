package banmian.store.query;

import banmian.contracts.event.ArticleKind;
import banmian.store.query.ArticleSearch.Hit;
import banmian.store.query.ArticleSearch.Hits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.LongSupplier;

/** Articles in reading order as the database has them, by filters alone: what was stored a moment ago is there. */
@ApplicationScoped
class StoredList {
    private static final long EXACT_TO = 10_000;

    private static final String ARTICLES = " from ArticleEntity a join PageEntity p on p.id = a.pageId";
    private static final String BYLINE =
            "exists (select 1 from BylineEntity b where b.articleId = a.id and b.name = :byline)";

    private final Reading reading;

    StoredList(Reading reading) {
        this.reading = reading;
    }

    /** @param more how many there are when they are too many to be counted */
    Hits find(ArticleFilter filter, Slice slice, LongSupplier more) {
        Conditions matching = matching(filter);
        List<Hit> hits = after(filter, slice.after(), slice.rows());
        // In the order of the index of pages and positions, which is narrow: the articles themselves are not read.
        long counted = reading.countUpTo(
                "select a.pageId as page" + ARTICLES + matching.where() + " order by a.pageId", matching, EXACT_TO + 1);
        boolean exact = counted <= EXACT_TO;
        return new Hits(hits, exact ? counted : Math.max(counted, more.getAsLong()), exact, true);
    }

    /** @param after the sort key behind which to begin; null for the start */
    List<Hit> after(ArticleFilter filter, String after, int most) {
        Conditions further = matching(filter).and("a.sortKey > :after", "after", after);
        return reading.list(
                "select a.id, a.sortKey" + ARTICLES + further.where() + " order by a.sortKey",
                Hit.class,
                further,
                most);
    }

    private static Conditions matching(ArticleFilter filter) {
        return new Conditions()
                .andPage("p", filter.pages())
                .and("a.pageId = :pageId", "pageId", filter.pageId())
                .and("a.kind = :kind", "kind", filter.kind() == null ? null : ArticleKind.ofJson(filter.kind()))
                .and("a.rubric = :rubric", "rubric", filter.rubric())
                .and(BYLINE, "byline", filter.byline());
    }
}
