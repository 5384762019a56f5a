package banmian.store.query;

import banmian.search.index.FacetField;
import banmian.search.index.Found;
import banmian.search.index.Order;
import banmian.search.index.Place;
import banmian.search.index.Question;
import banmian.store.config.StoreConfig;
import banmian.store.search.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds what is asked for in words through the index, and what filters alone describe in the database. */
@ApplicationScoped
class IndexedSearch implements ArticleSearch {
    private final SearchIndex index;
    private final StoredList list;
    private final Duration timeout;

    IndexedSearch(SearchIndex index, StoredList list, StoreConfig config) {
        this.index = index;
        this.list = list;
        this.timeout = config.query().timeout();
    }

    @Override
    public Hits find(ArticleFilter filter, ArticleOrder order, Slice slice) {
        return filter.query() == null
                ? list.find(
                        filter,
                        slice,
                        () -> find(filter, Order.READING, null, 1).total())
                : search(filter, order, slice);
    }

    @Override
    public List<Hit> after(ArticleFilter filter, String after, int most) {
        return filter.query() == null
                ? list.after(filter, after, most)
                : find(filter, Order.READING, place(ArticleOrder.DATE, after), most).hits().stream()
                        .map(hit -> new Hit(hit.articleId(), hit.place().sortKey()))
                        .toList();
    }

    @Override
    public long readTo(ArticleFilter filter) {
        return filter.query() == null ? Long.MAX_VALUE : index.state().readTo();
    }

    private Hits search(ArticleFilter filter, ArticleOrder order, Slice slice) {
        boolean complete = index.state().complete();
        boolean byDate = order == ArticleOrder.DATE;
        Found found = find(filter, byDate ? Order.READING : Order.RELEVANCE, place(order, slice.after()), slice.rows());
        List<Hit> hits = found.hits().stream()
                .map(hit -> new Hit(
                        hit.articleId(),
                        byDate ? hit.place().sortKey() : hit.place().text()))
                .toList();
        return new Hits(hits, found.total(), found.exact(), complete);
    }

    private Found find(ArticleFilter filter, Order order, Place after, int rows) {
        return index.ask(open -> open.find(question(filter), order, after, rows, timeout));
    }

    private static Place place(ArticleOrder order, String after) {
        if (after == null) {
            return null;
        }
        return order == ArticleOrder.DATE
                ? new Place(0, after)
                : Place.read(after).orElseThrow(() -> new IllegalArgumentException("a cursor that was never given"));
    }

    /** What the filter means to the index. */
    static Question question(ArticleFilter filter) {
        Map<FacetField, String> whole = new EnumMap<>(FacetField.class);
        put(whole, FacetField.NEWSPAPER, filter.pages().newspaper());
        put(whole, FacetField.PAGE, filter.pages().pageLabel());
        put(whole, FacetField.PAGE_NAME, filter.pages().pageName());
        put(whole, FacetField.BYLINE, filter.byline());
        put(whole, FacetField.KIND, filter.kind());
        put(whole, FacetField.RUBRIC, filter.rubric());
        return new Question(
                filter.query(),
                filter.pageId(),
                filter.pages().from(),
                filter.pages().to(),
                whole);
    }

    private static void put(Map<FacetField, String> whole, FacetField field, String value) {
        if (value != null) {
            whole.put(field, value);
        }
    }
}
