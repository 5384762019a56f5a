package banmian.reader;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;

/**
 * A page as the user has it.
 *
 * @param bytes not copied: must not change while the page is read; null reads as no bytes
 * @param headers the headers of {@link banmian.contracts.topic.RawPageHeaders} that are known, names in lower case
 * @param receivedAt when it came; becomes {@code provenance.receivedAt}
 */
public record RawPage(byte[] bytes, Map<String, String> headers, Instant receivedAt) {
    public RawPage {
        bytes = bytes == null ? new byte[0] : bytes;
        headers = Map.copyOf(headers);
        requireNonNull(receivedAt, "receivedAt");
    }
}
