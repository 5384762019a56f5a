package banmian.store.query;

import banmian.contracts.event.Article;
import banmian.contracts.event.Block;
import banmian.store.persistence.PageContent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision of a page with all that was stored of it. */
@Schema(description = "A revision of a page: its text, its blocks and its articles")
public record RevisionView(
        String pageId,
        @JsonUnwrapped RevisionSummary summary,
        @Schema(nullable = true, examples = "衡阳日报") String newspaper,
        @Schema(nullable = true, examples = "2021-07-19") LocalDate issueDate,
        @Schema(nullable = true, examples = "01") String pageLabel,
        @Schema(nullable = true, examples = "要闻") String pageName,

        @Schema(
                description = "With the ids that the page's articles have at any revision; null where this revision was"
                        + " replaced before Banmian kept them",
                nullable = true)
        List<Article> articles,

        @Schema(nullable = true, description = "Null where `articles` is")
        List<Block> blocks,

        @Schema(nullable = true, description = "Null where `articles` is")
        List<String> warnings,

        @Schema(description = "The page as decoded") String text) {

    /** @param content null where it was not kept */
    static RevisionView of(String pageId, RevisionSummary summary, PageContent content, String text) {
        return content == null
                ? new RevisionView(pageId, summary, null, null, null, null, null, null, null, text)
                : new RevisionView(
                        pageId,
                        summary,
                        content.newspaper(),
                        content.issueDate(),
                        content.pageLabel(),
                        content.pageName(),
                        content.articles(),
                        content.blocks(),
                        content.warnings(),
                        text);
    }
}
