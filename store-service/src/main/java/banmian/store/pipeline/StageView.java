package banmian.store.pipeline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a stage is doing. */
@Schema(name = "PipelineStage", description = "How a stage is doing; null is what cannot be told")
public record StageView(
        @Schema(examples = "parse") String name,

        @Schema(description = "What it works off", examples = "pages")
        String topic,

        @Schema(nullable = true, description = "How many consumers its group has: none, and nothing is worked off")
        Integer consumers,

        @Schema(nullable = true) Backlog lag,
        @Schema(nullable = true) Rate rate) {

    static StageView unknown(Stage stage) {
        return new StageView(stage.group(), stage.topic(), null, null, null);
    }
}
