package banmian.contracts.event;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;

/**
 * Where a page's text and metadata come from.
 *
 * @param charset IANA name of the charset its bytes were read with
 * @param sha256 SHA-256 of the raw bytes, in lower-case hexadecimal
 * @param receivedAt time of the raw record; of two revisions of a page the later one counts
 * @param sourceUri where the user has the page; null where not said
 * @param metadataFrom origin of each known field: {@code newspaper}, {@code issueDate}, {@code pageLabel},
 *     {@code pageName}
 */
public record Provenance(
        String charset, String sha256, Instant receivedAt, String sourceUri, Map<String, MetadataOrigin> metadataFrom) {
    public Provenance {
        requireNonNull(charset, "charset");
        requireNonNull(sha256, "sha256");
        requireNonNull(receivedAt, "receivedAt");
        metadataFrom = metadataFrom == null ? Map.of() : Map.copyOf(metadataFrom);
    }
}
