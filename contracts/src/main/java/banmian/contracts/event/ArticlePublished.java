package banmian.contracts.event;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** One article with what identifies its page: version 1, on the compacted topic {@code articles}, keyed by its id. */
public record ArticlePublished(
        String pageId,
        String newspaper,
        LocalDate issueDate,
        String pageLabel,
        String pageName,
        String parser,
        Article article) {
    public ArticlePublished {
        requireNonNull(pageId, "pageId");
        requireNonNull(parser, "parser");
        requireNonNull(article, "article");
    }

    /** The record for {@code article}, one of {@code page}'s. */
    public static ArticlePublished of(PageParsed page, Article article) {
        return new ArticlePublished(
                page.pageId(),
                page.newspaper(),
                page.issueDate(),
                page.pageLabel(),
                page.pageName(),
                page.parser(),
                article);
    }
}
