package banmian.store.query;

import banmian.contracts.event.ArticleKind;
import banmian.store.persistence.ReadingOrder;
import banmian.store.query.ArticleSearch.Hit;
import banmian.store.query.ArticleSearch.Hits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;

/** Articles in reading order as the database has them, by filters alone: what was stored a moment ago is there. */
@ApplicationScoped
class StoredList {
    private static final long EXACT_TO = 10_000;

    private static final String ARTICLES = " from ArticleEntity a";
    private static final String PAGES = " join PageEntity p on p.id = a.pageId";
    private static final String BYLINE =
            "exists (select 1 from BylineEntity b where b.articleId = a.id and b.name = :byline)";

    private final Reading reading;

    StoredList(Reading reading) {
        this.reading = reading;
    }

    /** @param more how many there are when they are too many to be counted */
    Hits find(ArticleFilter filter, Slice slice, LongSupplier more) {
        List<Hit> hits = after(filter, slice.after(), slice.rows());
        Conditions matching = matching(filter);
        // Of what an index has: the articles themselves are not read where the filters do not ask for it.
        long counted =
                reading.countUpTo("select a.pageId as page" + from(filter) + matching.where(), matching, EXACT_TO + 1);
        boolean exact = counted <= EXACT_TO;
        return new Hits(hits, exact ? counted : Math.max(counted, more.getAsLong()), exact, true);
    }

    /** @param after the sort key behind which to begin; null for the start */
    List<Hit> after(ArticleFilter filter, String after, int most) {
        Conditions further = matching(filter).and("a.sortKey > :after", "after", after);
        return reading.list(
                "select a.id, a.sortKey" + from(filter) + further.where() + " order by a.sortKey",
                Hit.class,
                further,
                most);
    }

    private static String from(ArticleFilter filter) {
        return concernsPages(filter.pages()) ? ARTICLES + PAGES : ARTICLES;
    }

    private static boolean concernsPages(PageFilter pages) {
        return pages.newspaper() != null || pages.pageLabel() != null || pages.pageName() != null;
    }

    private static Conditions matching(ArticleFilter filter) {
        Conditions conditions =
                concernsPages(filter.pages()) ? new Conditions().andPage("p", filter.pages()) : new Conditions();
        return andDays(conditions, filter.pages().from(), filter.pages().to())
                .and("a.pageId = :pageId", "pageId", filter.pageId())
                .and("a.kind = :kind", "kind", filter.kind() == null ? null : ArticleKind.ofJson(filter.kind()))
                .and("a.rubric = :rubric", "rubric", filter.rubric())
                .and(BYLINE, "byline", filter.byline());
    }

    /** Days by the order that is asked for: a list begins where they begin, instead of leaving out all before. */
    private static Conditions andDays(Conditions conditions, LocalDate from, LocalDate to) {
        if (from != null) {
            conditions.and("a.sortKey < :end", "end", ReadingOrder.endOf(from));
        } else if (to != null) {
            conditions.and("a.sortKey < :end", "end", ReadingOrder.endOfDated());
        }
        return to == null ? conditions : conditions.and("a.sortKey >= :begin", "begin", ReadingOrder.beginOf(to));
    }
}
