package banmian.store.query;

import static java.util.stream.Collectors.toMap;

import banmian.contracts.event.Article;
import banmian.store.config.StoreConfig;
import banmian.store.persistence.ArticleEntity;
import banmian.store.persistence.PageEntity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads articles for those who take many. Each part is a transaction of its own, so that whoever takes long over one
 * keeps no connection; what is stored meanwhile is seen from the next part on.
 */
@ApplicationScoped
public class ArchiveReader {
    /**
     * Some articles.
     *
     * @param last the place of the last in the order of reading; null where no more follow
     */
    public record Part(List<ArchivedArticle> articles, String last) {}

    private record StoredPage(PageEntity page, Instant storedAt) {}

    private record Size(String id, int bytes) {}

    /** Of text that is in memory at a time, one longer article apart: many short articles, or few long ones. */
    private static final int MOST_BYTES = 2 << 20;

    /** Known without reading the text. */
    private static final String SIZES =
            "select a.id, octet_length(a.searchText) from ArticleEntity a where any_of(a.id, :ids)";

    private static final String PAGES = "select p, r.storedAt from PageEntity p"
            + " join PageRevisionEntity r on r.pageId = p.id and r.revision = p.revision where any_of(p.id, :ids)";

    private final Reading reading;
    private final ArticleSearch search;
    private final ArticleParts parts;
    private final StoreConfig config;

    ArchiveReader(Reading reading, ArticleSearch search, ArticleParts parts, StoreConfig config) {
        this.reading = reading;
        this.search = search;
        this.parts = parts;
        this.config = config;
    }

    /**
     * The next articles that match after a place, in the order of reading: as many as memory has room for.
     *
     * @param after null for the start
     */
    public Part after(ArticleFilter filter, String after, int most) {
        return reading.within(config.export().timeout(), () -> {
            List<ArticleSearch.Hit> found = search.after(filter, after, most);
            List<ArticleSearch.Hit> hits = found.subList(0, room(ids(found)));
            boolean more = hits.size() == most || hits.size() < found.size();
            String last = more ? hits.get(hits.size() - 1).place() : null;
            return new Part(articles(ids(hits)), last);
        });
    }

    private static List<String> ids(List<ArticleSearch.Hit> hits) {
        return hits.stream().map(ArticleSearch.Hit::articleId).toList();
    }

    /** How many of the first of {@code ids} there is room for, at least one. */
    private int room(List<String> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        Map<String, Integer> sizes =
                reading.list(SIZES, Size.class, new Conditions().and("", "ids", ids), ids.size()).stream()
                        .collect(toMap(Size::id, Size::bytes));
        long bytes = 0;
        for (int i = 0; i < ids.size(); i++) {
            bytes += sizes.getOrDefault(ids.get(i), 0);
            if (bytes > MOST_BYTES) {
                return Math.max(1, i);
            }
        }
        return ids.size();
    }

    /** The article with that id; empty where there is none. */
    public Optional<ArchivedArticle> byId(String id) {
        return reading.within(() -> articles(List.of(id)).stream().findFirst());
    }

    /** The place of an article in the order of reading; empty where there is none with that id. */
    public Optional<String> placeOf(String id) {
        return reading.within(
                () -> ArticleEntity.<ArticleEntity>findByIdOptional(id).map(row -> row.sortKey));
    }

    /** Those of {@code ids} that there are, in their order. */
    private List<ArchivedArticle> articles(List<String> ids) {
        Map<String, ArticleEntity> byId =
                reading.among(ArticleEntity.class, "id", ids).stream().collect(toMap(row -> row.id, row -> row));
        List<ArticleEntity> rows =
                ids.stream().filter(byId::containsKey).map(byId::get).toList();
        Map<String, StoredPage> pages = pages(rows);
        List<Article> articles = parts.assemble(rows);
        List<ArchivedArticle> archived = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            StoredPage page = pages.get(rows.get(i).pageId);
            archived.add(ArchivedArticle.of(page.page(), page.storedAt(), articles.get(i)));
        }
        return archived;
    }

    private Map<String, StoredPage> pages(List<ArticleEntity> rows) {
        List<String> ids = rows.stream().map(row -> row.pageId).distinct().toList();
        Conditions those = new Conditions().and("", "ids", ids);
        return ids.isEmpty()
                ? Map.of()
                : reading.list(PAGES, StoredPage.class, those, ids.size()).stream()
                        .collect(toMap(stored -> stored.page().id, stored -> stored));
    }
}
