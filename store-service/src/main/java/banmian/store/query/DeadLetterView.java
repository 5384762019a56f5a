package banmian.store.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.topic.ReplayHeaders;
import banmian.store.persistence.DeadLetterEntity;
import banmian.store.persistence.RecordHeader;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dead letter with all that is known of it but its content. */
@Schema(description = "A record that a stage has refused, with its headers")
public record DeadLetterView(
        @JsonUnwrapped DeadLetterSummary summary,

        @Schema(
                description = "When the record came to its topic the first time",
                nullable = true,
                type = SchemaType.STRING,
                format = "date-time")
        Instant receivedAt,

        @Schema(description = "When it was put into this database", type = SchemaType.STRING, format = "date-time")
        Instant recordedAt,

        @Schema(description = "The record's key as text", nullable = true, examples = "衡阳日报|2021-07-19")
        String key,

        @Schema(description = "In the order of the record; those that begin with dead-letter- are of the stage")
        List<Header> headers,

        @Schema(description = "Dead letters that replays of this one have led to", examples = "[\"parse-0-3\"]")
        List<String> refusedAgainAs,

        @Schema(description = "False where the record was too large to be put aside: there is no payload then")
        boolean withContent) {

    /** A header as text; bytes that are no UTF-8 show as U+FFFD. Of a replay's mark only the dead letter shows. */
    public record Header(
            @Schema(examples = "page-label") String name,
            @Schema(nullable = true, examples = "01") String value) {
        static Header of(RecordHeader header) {
            String value = text(header.value());
            return new Header(
                    header.name(),
                    ReplayHeaders.LETTER.equals(header.name()) && value != null ? value.split(" ", 2)[0] : value);
        }
    }

    static DeadLetterView of(
            DeadLetterEntity letter, byte[] key, List<RecordHeader> headers, List<String> refusedAgainAs) {
        return new DeadLetterView(
                DeadLetterSummary.of(letter),
                letter.receivedAt,
                letter.recordedAt,
                text(key),
                headers.stream().map(Header::of).toList(),
                refusedAgainAs,
                letter.withContent);
    }

    private static String text(byte[] bytes) {
        return bytes == null ? null : new String(bytes, UTF_8);
    }
}
