package banmian.store.query;

import banmian.contracts.event.Article;
import banmian.store.persistence.PageEntity;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as it leaves the archive: with what identifies its page, and since when it is there as it is. */
@Schema(description = "An article as exports and streams have it")
public record ArchivedArticle(
        String pageId,
        @Schema(nullable = true, examples = "衡阳日报") String newspaper,
        @Schema(nullable = true, examples = "2021-07-19") LocalDate issueDate,
        @Schema(nullable = true, examples = "01") String pageLabel,
        @Schema(nullable = true, examples = "要闻") String pageName,

        @Schema(description = "Version of the parser", examples = "1.0.0")
        String parser,

        @Schema(description = "Of the page: 1 when first stored; one more with each correction")
        int revision,

        @Schema(
                description = "When this revision was stored",
                type = SchemaType.STRING,
                format = "date-time",
                examples = "2021-07-19T02:00:00Z")
        Instant storedAt,

        @JsonUnwrapped Article article) {

    static ArchivedArticle of(PageEntity page, Instant storedAt, Article article) {
        return new ArchivedArticle(
                page.id,
                page.newspaper,
                page.issueDate,
                page.pageLabel,
                page.pageName,
                page.parser,
                page.revision,
                storedAt,
                article);
    }
}
