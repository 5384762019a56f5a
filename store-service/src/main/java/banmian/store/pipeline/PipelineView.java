package banmian.store.pipeline;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The pipeline at work. */
@Schema(name = "Pipeline", description = "The pipeline at work, as this instance of the service has looked at it")
public record PipelineView(
        @Schema(
                nullable = true,
                type = SchemaType.STRING,
                format = "date-time",
                description = "When it was looked at last")
        Instant at,

        @Schema(description = "Seconds between two looks") double every,

        @Schema(description = "In the order in which a page goes through them")
        List<StageView> stages,

        @Schema(description = "Kafka, and the instances of the services whose addresses are set")
        List<Part> parts,

        @Schema(description = "The looks of the last minutes, the oldest first; those after `since` where it is given")
        List<Point> history) {

    /** What was seen at a moment, by stage in their order; null is what could not be told. */
    @Schema(name = "PipelinePoint", description = "What was seen at a moment: a number for each stage, in their order")
    public record Point(
            @Schema(type = SchemaType.STRING, format = "date-time")
            Instant at,

            @Schema(description = "Records to be worked off, null where it cannot be told")
            List<Long> lag,

            @Schema(description = "Records a second, null where it cannot be told")
            List<Double> perSecond) {

        static Point of(Instant at, List<StageView> stages) {
            List<Long> lag = new java.util.ArrayList<>();
            List<Double> rates = new java.util.ArrayList<>();
            stages.forEach(stage -> {
                lag.add(stage.lag() == null ? null : stage.lag().records());
                rates.add(stage.rate() == null ? null : stage.rate().perSecond());
            });
            return new Point(at, lag, rates);
        }
    }
}
