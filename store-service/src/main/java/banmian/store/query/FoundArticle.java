package banmian.store.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article of a list.
 *
 * @param snippets null where nothing was searched for
 */
@Schema(description = "An article of a list, with where the words searched for stand in it")
public record FoundArticle(
        @JsonUnwrapped ArticleView article,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Where the words of `q` stand, at most five places; only with `q`", nullable = true)
        List<SnippetView> snippets) {}
