package banmian.store.query;

import static java.util.stream.Collectors.toMap;

import banmian.contracts.event.Article;
import banmian.store.persistence.ArticleEntity;
import banmian.store.persistence.PageEntity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Answers questions about articles. */
@ApplicationScoped
public class ArticleReader {
    private final Reading reading;
    private final ArticleSearch search;
    private final ArticleParts parts;

    ArticleReader(Reading reading, ArticleSearch search, ArticleParts parts) {
        this.reading = reading;
        this.search = search;
        this.parts = parts;
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
                .map(row -> views(List.of(row)).get(0)));
    }

    private List<ArticleView> read(List<ArticleSearch.Hit> hits) {
        List<String> ids = hits.stream().map(ArticleSearch.Hit::articleId).toList();
        List<ArticleEntity> rows = new ArrayList<>(ArticleEntity.<ArticleEntity>list("id in ?1", ids));
        rows.sort(Comparator.comparingInt(row -> ids.indexOf(row.id)));
        return views(rows);
    }

    private List<ArticleView> views(List<ArticleEntity> rows) {
        List<String> pageIds = rows.stream().map(row -> row.pageId).distinct().toList();
        Map<String, PageEntity> pages =
                PageEntity.<PageEntity>stream("id in ?1", pageIds).collect(toMap(page -> page.id, Function.identity()));
        List<Article> articles = parts.assemble(rows);
        List<ArticleView> views = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            views.add(ArticleView.of(pages.get(rows.get(i).pageId), articles.get(i)));
        }
        return views;
    }
}
