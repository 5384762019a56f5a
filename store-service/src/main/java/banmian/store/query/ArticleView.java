package banmian.store.query;

import banmian.contracts.event.Article;
import banmian.store.persistence.PageEntity;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article with what identifies its page, in one object. */
@Schema(description = "An article with what identifies its page")
public record ArticleView(
        String pageId,
        @Schema(nullable = true, examples = "衡阳日报") String newspaper,
        @Schema(nullable = true, examples = "2021-07-19") LocalDate issueDate,
        @Schema(nullable = true, examples = "01") String pageLabel,
        @Schema(nullable = true, examples = "要闻") String pageName,

        @Schema(description = "Version of the parser", examples = "1.0.0")
        String parser,

        @JsonUnwrapped Article article,

        @Schema(nullable = true, description = "Null where the article stands on its page whole")
        ContinuationView continuation,

        @Schema(description = "Pages with reports on the same matter that the article points to")
        List<RelatedPage> relatedPages) {

    static ArticleView of(
            PageEntity page, Article article, ContinuationView continuation, List<RelatedPage> relatedPages) {
        return new ArticleView(
                page.id,
                page.newspaper,
                page.issueDate,
                page.pageLabel,
                page.pageName,
                page.parser,
                article,
                continuation,
                relatedPages);
    }
}
