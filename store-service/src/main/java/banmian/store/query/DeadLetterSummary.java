package banmian.store.query;

import banmian.store.persistence.DeadLetterEntity;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dead letter in a list. */
@Schema(description = "A record that a stage has refused, without its content")
public record DeadLetterSummary(
        @Schema(description = "Stage, and partition and offset on its topic of dead letters", examples = "ingest-0-17")
        String id,

        @Schema(description = "Who refused", examples = "ingest")
        String stage,

        @Schema(description = "A code to filter by", examples = "page-too-large")
        String reason,

        @Schema(description = "The same for people", examples = "1200000 bytes, the limit is 1048576")
        String message,

        @Schema(description = "Of the exception behind it", nullable = true)
        String exceptionClass,

        @Schema(
                description = "`open`: nothing was done. `replayed`: on its way again. `refused-again`: there is a new"
                        + " dead letter for it. `resolved`: it has come through",
                enumeration = {"open", "replayed", "refused-again", "resolved"})
        String state,

        @Schema(description = "When it was refused", type = SchemaType.STRING, format = "date-time")
        Instant refusedAt,

        @Schema(nullable = true, examples = "衡阳日报", description = "As far as it can be told without reading the page")
        String newspaper,

        @Schema(nullable = true, description = "Id of the page, where the stage knew it")
        String pageId,

        @Schema(nullable = true, examples = "file:///archive/衡阳日报/2021-07-19/01.txt")
        String sourceUri,

        @Schema(description = "Where the refused record was read from")
        Position source,

        @Schema(nullable = true, description = "Bytes of the record's value; null where it has none")
        Integer size,

        @Schema(
                nullable = true,
                description = "The dead letter whose replay was refused, this being the new refusal",
                examples = "ingest-0-12")
        String replayOf,

        @Schema(nullable = true, type = SchemaType.STRING, format = "date-time")
        Instant replayedAt,

        @Schema(nullable = true, type = SchemaType.STRING, format = "date-time")
        Instant resolvedAt) {

    /** A place on a topic; parts are null where the dead letter does not tell. */
    @Schema(description = "A place on a topic")
    public record Position(
            @Schema(nullable = true, examples = "raw-pages") String topic,
            @Schema(nullable = true, examples = "2") Integer partition,
            @Schema(nullable = true, examples = "40911") Long offset) {}

    static DeadLetterSummary of(DeadLetterEntity letter) {
        return new DeadLetterSummary(
                letter.id,
                letter.stage,
                letter.reason,
                letter.message,
                letter.exceptionClass,
                letter.state.label(),
                letter.refusedAt,
                letter.newspaper,
                letter.pageId,
                letter.sourceUri,
                new Position(letter.sourceTopic, letter.sourcePartition, letter.sourceOffset),
                letter.size,
                letter.replayOf,
                letter.replayedAt,
                letter.resolvedAt);
    }
}
