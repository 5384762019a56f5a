package banmian.store.query;

import static java.util.stream.Collectors.groupingBy;

import banmian.contracts.event.Article;
import banmian.contracts.event.Block;
import banmian.contracts.event.Byline;
import banmian.contracts.event.Span;
import banmian.store.persistence.ArticleEntity;
import banmian.store.persistence.BlockEntity;
import banmian.store.persistence.BylineEntity;
import banmian.store.persistence.JumpLinkEntity;
import banmian.store.persistence.JumpRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Puts articles, and the blocks around them, together from their tables, in the same number of queries for one as for a hundred. */
@ApplicationScoped
class ArticleParts {
    private static final String IN_ORDER = " order by articleId, position";

    private final Reading reading;

    ArticleParts(Reading reading) {
        this.reading = reading;
    }

    /** The articles of {@code rows}, whole and in their order. */
    List<Article> assemble(List<ArticleEntity> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> ids = rows.stream().map(row -> row.id).toList();
        Map<String, List<BylineEntity>> bylines = reading.among(BylineEntity.class, "articleId", ids, IN_ORDER).stream()
                .collect(groupingBy(byline -> byline.articleId));
        Map<String, List<JumpLinkEntity>> jumps =
                reading.among(JumpLinkEntity.class, "articleId", ids, IN_ORDER).stream()
                        .collect(groupingBy(jump -> jump.articleId));
        return rows.stream()
                .map(row ->
                        article(row, bylines.getOrDefault(row.id, List.of()), jumps.getOrDefault(row.id, List.of())))
                .toList();
    }

    /** The blocks of a page. */
    List<Block> blocks(String pageId) {
        return BlockEntity.<BlockEntity>stream("pageId = ?1 order by position", pageId)
                .map(row -> new Block(row.startOffset, row.endOffset, row.role, row.articlePosition))
                .toList();
    }

    private static Article article(ArticleEntity row, List<BylineEntity> bylines, List<JumpLinkEntity> jumps) {
        return new Article(
                row.id,
                row.position,
                row.kind,
                row.rubric,
                row.kicker,
                row.headline,
                row.deck,
                bylines.stream().map(ArticleParts::byline).toList(),
                row.dateline,
                row.paragraphs,
                JumpRows.read(jumps),
                row.spans,
                row.confidence,
                row.review,
                row.boundary,
                row.doubts);
    }

    private static Byline byline(BylineEntity row) {
        return new Byline(row.name, row.role, row.affiliation, new Span(row.spanStart, row.spanEnd));
    }
}
