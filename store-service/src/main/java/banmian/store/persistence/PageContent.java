package banmian.store.persistence;

import banmian.contracts.event.Article;
import banmian.contracts.event.Block;
import banmian.contracts.event.PageParsed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What was known of a page at one revision, beside its text. {@link ReplacedContent} writes the same in SQL.
 *
 * @param articles with the ids they were stored under
 */
public record PageContent(
        String newspaper,
        LocalDate issueDate,
        String pageLabel,
        String pageName,
        List<Article> articles,
        List<Block> blocks,
        List<String> warnings) {

    /** @param ids the id to store for each article's own */
    static PageContent of(PageParsed event, Map<String, String> ids) {
        return new PageContent(
                event.newspaper(),
                event.issueDate(),
                event.pageLabel(),
                event.pageName(),
                event.articles().stream()
                        .map(article -> withId(article, ids.get(article.id())))
                        .toList(),
                event.blocks(),
                event.warnings());
    }

    private static Article withId(Article article, String id) {
        return new Article(
                id,
                article.position(),
                article.kind(),
                article.rubric(),
                article.kicker(),
                article.headline(),
                article.deck(),
                article.bylines(),
                article.dateline(),
                article.paragraphs(),
                article.jump(),
                article.spans(),
                article.confidence(),
                article.review(),
                article.boundary(),
                article.doubts());
    }
}
