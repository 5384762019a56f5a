package banmian.store.query;

import banmian.store.persistence.Outcome;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision of a page in a list. */
@Schema(description = "A revision of a page: what was stored of it at one time")
public record RevisionSummary(
        @Schema(description = "From 1, in the order they were stored", examples = "2")
        int revision,

        @Schema(
                description =
                        "What made it: other bytes (`revised`), a newer parser (`reparsed`), or another newspaper,"
                                + " date, label or name (`redescribed`)",
                enumeration = {"new", "revised", "reparsed", "redescribed"})
        String cause,

        @Schema(description = "Version of the parser", examples = "1.0.0")
        String parser,

        @Schema(description = "Of the raw bytes") String sha256,

        @Schema(description = "When the bytes were received", type = SchemaType.STRING, format = "date-time")
        Instant receivedAt,

        @Schema(description = "When it was stored", type = SchemaType.STRING, format = "date-time")
        Instant storedAt,

        @Schema(nullable = true) String sourceUri) {

    RevisionSummary(
            int revision,
            Outcome cause,
            String parser,
            String sha256,
            Instant receivedAt,
            Instant storedAt,
            String sourceUri) {
        this(revision, cause.label(), parser, sha256, receivedAt, storedAt, sourceUri);
    }
}
