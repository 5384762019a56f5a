package banmian.store.query;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many records a stage has refused for one reason. */
@Schema(description = "How many records a stage has refused for one reason")
public record RefusalCount(
        @Schema(description = "Who refused", examples = "ingest")
        String stage,

        @Schema(examples = "page-too-large") String reason,
        @Schema(description = "In all states") long total,

        @Schema(description = "By what has become of them; states that none is in are left out")
        Map<String, Long> states,

        @Schema(type = SchemaType.STRING, format = "date-time", description = "The last of them")
        Instant refusedAt) {}
