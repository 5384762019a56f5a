package banmian.store.pipeline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a stage has still to work off. */
@Schema(description = "What a stage has still to work off")
public record Backlog(
        @Schema(examples = "0") long records,

        @Schema(
                description =
                        "Whether each record was counted. Else offsets were subtracted, which also number the marks"
                                + " that end transactions: a few in a hundred too many")
        boolean exact) {}
