package banmian.store.query;

import banmian.contracts.event.Article;
import banmian.contracts.event.Block;
import banmian.contracts.event.Provenance;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page with all that is known of it. */
@Schema(description = "A page: its text, its blocks and its articles. Offsets count UTF-16 units of `text`")
public record PageView(
        String pageId,
        @Schema(nullable = true, examples = "衡阳日报") String newspaper,
        @Schema(nullable = true, examples = "2021-07-19") LocalDate issueDate,
        @Schema(nullable = true, examples = "01") String pageLabel,
        @Schema(nullable = true, examples = "要闻") String pageName,

        @Schema(description = "Version of the parser", examples = "1.0.0")
        String parser,

        List<Article> articles,

        @Schema(description = "Own every non-blank character of the text exactly once")
        List<Block> blocks,

        @Schema(description = "What was odd about the page, as codes")
        List<String> warnings,

        @Schema(description = "The page as decoded") String text,
        Provenance provenance,

        @Schema(description = "1 when first stored; one more with each correction")
        int revision) {}
