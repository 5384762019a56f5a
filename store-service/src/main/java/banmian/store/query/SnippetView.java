package banmian.store.query;

import banmian.search.snippet.Snippet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of an article's part, with what was searched for in it. All offsets count UTF-16 units of the part as stored. */
@Schema(description = "A piece of a part of the article, with what was searched for in it")
public record SnippetView(
        @Schema(description = "The part", examples = "text") String field,

        @Schema(description = "Number among `paragraphs`, or among `bylines`, from 0", nullable = true)
        Integer index,

        @Schema(description = "Where `text` begins in the part, in UTF-16 units")
        int start,

        @Schema(examples = "朱健首先来到国网衡阳供电公司电力调度控制中心") String text,

        @Schema(description = "What was found: offsets in the part as stored, end exclusive", examples = "[[16, 18]]")
        List<int[]> marks) {

    static SnippetView of(Snippet snippet) {
        return new SnippetView(
                snippet.passage().field().label(),
                snippet.passage().index(),
                snippet.start(),
                snippet.text(),
                snippet.marks().stream()
                        .map(mark -> new int[] {mark.start(), mark.end()})
                        .toList());
    }
}
