package banmian.store.persistence;

import banmian.contracts.event.Article;
import banmian.contracts.event.Block;
import banmian.contracts.event.Byline;
import banmian.contracts.event.PageParsed;
import banmian.contracts.event.Paragraph;
import banmian.store.reprints.Body;
import banmian.store.reprints.Sketch;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of pages' articles and blocks, collected over a batch so that each table is written at once. */
final class PageRows {
    private final List<ArticleEntity> articles = new ArrayList<>();
    private final List<BylineEntity> bylines = new ArrayList<>();
    private final List<JumpLinkEntity> jumps = new ArrayList<>();
    private final List<BlockEntity> blocks = new ArrayList<>();

    /**
     * Adds the rows of a page's last set of articles. Ids are kept from one set to the next, as if each had been written,
     * so that they do not depend on what came in one batch.
     *
     * @param stored the articles before the change
     */
    void add(PageChange change, List<ArticleIds.Stored> stored) {
        List<ArticleIds.Stored> before = stored;
        for (Iterator<PageChange.Step> steps = change.steps().iterator(); steps.hasNext(); ) {
            PageChange.Step step = steps.next();
            Map<String, String> ids = ArticleIds.keep(before, step.event().articles());
            if (steps.hasNext()) {
                step.revision().content = PageContent.of(step.event(), ids);
                before = ArticleIds.stored(step.event().articles(), ids);
            } else {
                add(change.page(), step.event(), ids);
            }
        }
    }

    /** @param ids the id to store for each article's own */
    private void add(PageEntity page, PageParsed event, Map<String, String> ids) {
        for (Article article : event.articles()) {
            String id = ids.get(article.id());
            articles.add(article(id, page, article));
            addBylines(id, article.bylines());
            jumps.addAll(JumpRows.of(id, page.id, article.jump()));
        }
        addBlocks(page.id, event.blocks());
    }

    /** @throws SQLException when the database refuses */
    void write(Connection connection) throws SQLException {
        TableInsert.ARTICLES.write(connection, articles);
        TableInsert.BYLINES.write(connection, bylines);
        TableInsert.JUMPS.write(connection, jumps);
        TableInsert.BLOCKS.write(connection, blocks);
    }

    private static ArticleEntity article(String id, PageEntity page, Article article) {
        ArticleEntity row = new ArticleEntity();
        row.id = id;
        row.pageId = page.id;
        row.position = article.position();
        row.kind = article.kind();
        row.rubric = article.rubric();
        row.kicker = article.kicker();
        row.headline = article.headline();
        row.deck = article.deck();
        row.dateline = article.dateline();
        row.paragraphs = article.paragraphs();
        row.spans = article.spans();
        row.confidence = article.confidence();
        row.review = article.review();
        row.boundary = article.boundary();
        row.doubts = article.doubts();
        row.searchText = searchText(article);
        row.sortKey = ReadingOrder.ofArticle(page.sortKey, article.position());
        row.sketch = Sketch.of(Body.of(article.paragraphs()));
        return row;
    }

    private static String searchText(Article article) {
        Stream<String> titles = Stream.of(article.rubric(), article.kicker(), article.headline(), article.deck());
        Stream<String> paragraphs = article.paragraphs().stream().map(Paragraph::text);
        return Stream.concat(titles.filter(Objects::nonNull), paragraphs).collect(Collectors.joining("\n"));
    }

    private void addBylines(String articleId, List<Byline> found) {
        int position = 0;
        for (Byline byline : found) {
            BylineEntity row = new BylineEntity();
            row.articleId = articleId;
            row.position = ++position;
            row.name = byline.name();
            row.role = byline.role();
            row.affiliation = byline.affiliation();
            row.spanStart = byline.span().start();
            row.spanEnd = byline.span().end();
            bylines.add(row);
        }
    }

    private void addBlocks(String pageId, List<Block> found) {
        int position = 0;
        for (Block block : found) {
            BlockEntity row = new BlockEntity();
            row.pageId = pageId;
            row.position = ++position;
            row.startOffset = block.start();
            row.endOffset = block.end();
            row.role = block.role();
            row.articlePosition = block.article();
            blocks.add(row);
        }
    }
}
