package banmian.ingest.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** A record's headers as the reader wants them: names in lower case, values as text, the last of a name. */
final class TextHeaders {
    private TextHeaders() {}

    /** Bytes that are not UTF-8 become U+FFFD, at which the reader leaves the header out. */
    static Map<String, String> asText(Headers headers) {
        Map<String, String> text = new HashMap<>();
        for (Header header : headers) {
            if (header.value() != null) {
                text.put(header.key().toLowerCase(Locale.ROOT), new String(header.value(), UTF_8));
            }
        }
        return text;
    }
}
