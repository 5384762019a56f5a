package banmian.benchmarks.archive;

import banmian.contracts.event.Article;
import banmian.contracts.event.Block;
import banmian.contracts.event.Byline;
import banmian.contracts.event.PageParsed;
import banmian.contracts.event.Paragraph;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Some pages as rows of the store's tables, as store-service would write them. */
final class StoreRows {
    /** Beyond the last day, as in store-service's reading order, which the keys here must follow. */
    private static final long END_OF_TIME = 1_000_000_000_000L;

    private static final char BETWEEN = '\u001f';

    private final Map<StoreTable, CopyText> tables = new EnumMap<>(StoreTable.class);
    private int pages;
    private int articles;

    StoreRows() {
        for (StoreTable table : StoreTable.values()) {
            tables.put(table, new CopyText());
        }
    }

    byte[] of(StoreTable table) {
        return tables.get(table).bytes();
    }

    int pages() {
        return pages;
    }

    int articles() {
        return articles;
    }

    void add(PageParsed page) {
        pages++;
        String issueKey = "0"
                + String.format(
                        Locale.ROOT, "%013d", END_OF_TIME - page.issueDate().toEpochDay()) + BETWEEN + "0"
                + page.newspaper();
        String pageKey = issueKey + BETWEEN + "0" + page.pageLabel() + BETWEEN + page.pageId();
        tables.get(StoreTable.NEW_ISSUE).row(page.newspaper(), page.issueDate(), issueKey);
        addPage(page, pageKey);
        page.articles().forEach(article -> add(page, pageKey, article));
        int position = 0;
        for (Block block : page.blocks()) {
            tables.get(StoreTable.BLOCK)
                    .row(
                            page.pageId(),
                            ++position,
                            block.start(),
                            block.end(),
                            block.role().json(),
                            block.article());
        }
    }

    private void addPage(PageParsed page, String pageKey) {
        tables.get(StoreTable.PAGE)
                .row(
                        page.pageId(),
                        page.newspaper(),
                        page.issueDate(),
                        page.pageLabel(),
                        page.pageName(),
                        1,
                        page.provenance().sha256(),
                        page.provenance().receivedAt(),
                        page.parser(),
                        CopyText.json(page.warnings()),
                        CopyText.json(page.provenance().metadataFrom()),
                        pageKey);
        tables.get(StoreTable.PAGE_REVISION)
                .row(
                        page.pageId(),
                        1,
                        page.provenance().sha256(),
                        page.provenance().charset(),
                        page.provenance().sourceUri(),
                        page.provenance().receivedAt(),
                        page.parser(),
                        page.text(),
                        "new",
                        page.provenance().receivedAt());
    }

    private void add(PageParsed page, String pageKey, Article article) {
        articles++;
        tables.get(StoreTable.ARTICLE)
                .row(
                        article.id(),
                        page.pageId(),
                        article.position(),
                        article.kind().json(),
                        article.rubric(),
                        article.kicker(),
                        article.headline(),
                        article.deck(),
                        CopyText.json(article.dateline()),
                        CopyText.json(article.paragraphs()),
                        CopyText.json(article.spans()),
                        article.confidence(),
                        CopyText.json(article.review()),
                        searchText(article),
                        pageKey + BETWEEN + String.format(Locale.ROOT, "%06d", article.position()));
        int position = 0;
        for (Byline byline : article.bylines()) {
            tables.get(StoreTable.BYLINE)
                    .row(
                            article.id(),
                            ++position,
                            byline.name(),
                            byline.role().json(),
                            byline.affiliation(),
                            byline.span().start(),
                            byline.span().end());
        }
        if (article.jump().continuesOn() != null) {
            tables.get(StoreTable.JUMP_LINK)
                    .row(
                            article.id(),
                            page.pageId(),
                            "continues-on",
                            1,
                            article.jump().continuesOn());
        }
    }

    private static String searchText(Article article) {
        Stream<String> titles = Stream.of(article.rubric(), article.kicker(), article.headline(), article.deck());
        Stream<String> paragraphs = article.paragraphs().stream().map(Paragraph::text);
        return Stream.concat(titles.filter(Objects::nonNull), paragraphs).collect(Collectors.joining("\n"));
    }
}
