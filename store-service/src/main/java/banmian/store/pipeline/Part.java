package banmian.store.pipeline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kafka, or an instance of a service: whether it works. */
@Schema(name = "PipelinePart", description = "Kafka, or an instance of a service")
public record Part(
        @Schema(examples = "parse") String name,

        @Schema(
                description = "`up`: ready. `down`: it answers that it is not ready. `away`: it does not answer",
                enumeration = {"up", "down", "away"})
        String state,

        @Schema(description = "What it says of itself") List<Check> checks,

        @Schema(nullable = true, description = "Null where it gives none")
        Figures figures) {
    static final String UP = "up";
    static final String DOWN = "down";
    static final String AWAY = "away";

    /** One of the things that a service looks at to know whether it is ready. */
    @Schema(name = "PipelineCheck")
    public record Check(
            @Schema(examples = "The topic is there") String name, boolean up) {}

    static Part without(String name, String state) {
        return new Part(name, state, List.of(), null);
    }
}
