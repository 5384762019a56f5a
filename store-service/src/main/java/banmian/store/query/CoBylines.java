package banmian.store.query;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With whom a person made articles. */
@Schema(description = "With whom a person made articles")
public record CoBylines(
        @Schema(examples = "罗文鹏") String name,

        @Schema(description = "Number of articles by this person")
        long articles,

        @Schema(description = "Number of different people in all")
        int distinct,

        @Schema(description = "Whether all that is stored was counted; false while the search index is built or behind")
        boolean complete,

        @Schema(description = "The most frequent first") List<Name> with) {

    /** Somebody, and the number of articles made together. */
    @Schema(name = "CoByline")
    public record Name(String name, long count) {}
}
