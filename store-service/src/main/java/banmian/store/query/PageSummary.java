package banmian.store.query;

import banmian.store.persistence.PageEntity;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page in a list. */
@Schema(description = "A page, without its text")
public record PageSummary(
        String pageId,
        @Schema(nullable = true, examples = "衡阳日报") String newspaper,
        @Schema(nullable = true, examples = "2021-07-19") LocalDate issueDate,
        @Schema(nullable = true, examples = "01") String pageLabel,
        @Schema(nullable = true, examples = "要闻") String pageName,

        @Schema(description = "Version of the parser", examples = "1.0.0")
        String parser,

        @Schema(description = "1 when first stored; one more with each correction")
        int revision,

        @Schema(description = "Number of articles") long articles,

        @Schema(description = "What was odd about the page, as codes")
        List<String> warnings) {

    static PageSummary of(PageEntity page, long articles) {
        return new PageSummary(
                page.id,
                page.newspaper,
                page.issueDate,
                page.pageLabel,
                page.pageName,
                page.parser,
                page.revision,
                articles,
                page.warnings);
    }
}
