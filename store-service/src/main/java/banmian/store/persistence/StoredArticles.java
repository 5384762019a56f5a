package banmian.store.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/** The articles that pages have now, on their way out. */
@ApplicationScoped
class StoredArticles {
    private final StatelessSession session;

    StoredArticles(StatelessSession session) {
        this.session = session;
    }

    /** Deletes the articles and blocks of pages, and tells which articles they were, by page id. */
    Map<String, List<ArticleIds.Stored>> remove(Collection<String> pageIds) {
        if (pageIds.isEmpty()) {
            return Map.of();
        }
        List<ArticleEntity> articles = session.createSelectionQuery(
                        "from ArticleEntity where pageId in :ids", ArticleEntity.class)
                .setParameterList("ids", pageIds)
                .list();
        delete("delete from ArticleEntity where pageId in :ids", pageIds);
        delete("delete from BlockEntity where pageId in :ids", pageIds);
        return articles.stream()
                .collect(groupingBy(
                        article -> article.pageId,
                        mapping(article -> new ArticleIds.Stored(article.id, article.spans), toList())));
    }

    private void delete(String hql, Collection<String> pageIds) {
        session.createMutationQuery(hql).setParameterList("ids", pageIds).executeUpdate();
    }
}
