package banmian.contracts.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Headers of a record as text. Kafka knows only bytes; ours are UTF-8. */
public final class HeaderText {
    private HeaderText() {}

    /**
     * Reads all headers, names in lower case. Of a name that comes twice the last counts, as in Kafka's own
     * {@code lastHeader}; a header without value is left out; bytes that are not UTF-8 become U+FFFD.
     */
    public static Map<String, String> read(Headers headers) {
        Map<String, String> text = new LinkedHashMap<>();
        for (Header header : headers) {
            if (header.value() != null) {
                text.put(header.key().toLowerCase(Locale.ROOT), new String(header.value(), UTF_8));
            }
        }
        return text;
    }

    /** Sets each header, in place of any of the same name. */
    public static void write(Headers target, Map<String, String> text) {
        text.forEach((name, value) -> target.remove(name).add(name, value.getBytes(UTF_8)));
    }
}
