package banmian.store.query;

import banmian.store.persistence.ArticleEntity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Answers questions about articles. */
@ApplicationScoped
public class ArticleReader {
    private final Reading reading;
    private final ArticleSearch search;
    private final ArticleContexts contexts;

    ArticleReader(Reading reading, ArticleSearch search, ArticleContexts contexts) {
        this.reading = reading;
        this.search = search;
        this.contexts = contexts;
    }

    /** The articles that match. */
    public ArticleListing find(ArticleFilter filter, ArticleOrder order, Slice slice) {
        return reading.within(() -> {
            ArticleSearch.Hits hits = search.find(filter, order, slice);
            Listing<ArticleView> part =
                    Listing.of(hits.hits(), slice, ArticleSearch.Hit::place, this::read, hits.total());
            return ArticleListing.of(part, filter.query(), hits);
        });
    }

    /** The article with that id; empty where there is none. */
    public Optional<ArticleView> byId(String id) {
        return reading.within(() -> ArticleEntity.<ArticleEntity>findByIdOptional(id)
                .map(row -> contexts.of(List.of(row)).get(0).view()));
    }

    /** The articles of a page, in its order; empty where there is none with that id. */
    public List<ArticleView> onPage(String pageId) {
        return reading.within(
                () -> contexts.of(ArticleEntity.<ArticleEntity>list("pageId = ?1 order by position", pageId)).stream()
                        .map(ArticleContext::view)
                        .toList());
    }

    /** The article with that id, with all its parts where it is one of several; empty where there is none. */
    public Optional<WholeArticle> whole(String id) {
        return reading.within(() -> ArticleEntity.<ArticleEntity>findByIdOptional(id)
                .map(row -> contexts.of(List.of(row)).get(0).whole()));
    }

    private List<ArticleView> read(List<ArticleSearch.Hit> hits) {
        List<String> ids = hits.stream().map(ArticleSearch.Hit::articleId).toList();
        List<ArticleEntity> rows = new ArrayList<>(reading.among(ArticleEntity.class, "id", ids));
        rows.sort(Comparator.comparingInt(row -> ids.indexOf(row.id)));
        return contexts.of(rows).stream().map(ArticleContext::view).toList();
    }
}
