package banmian.testing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A record as tests look at it.
 *
 * @param key null where it has none
 * @param headers as UTF-8 text; the last where a name is there twice
 * @param timestamp milliseconds since 1970, as the topic has it
 */
public record TopicRecord(
        String topic,
        int partition,
        long offset,
        long timestamp,
        String key,
        byte[] value,
        Map<String, String> headers) {

    static TopicRecord of(ConsumerRecord<byte[], byte[]> found) {
        return new TopicRecord(
                found.topic(),
                found.partition(),
                found.offset(),
                found.timestamp(),
                text(found.key()),
                found.value(),
                headers(found));
    }

    /** The value as UTF-8 text. */
    public String text() {
        return text(value);
    }

    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> found) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : found.headers()) {
            headers.put(header.key(), text(header.value()));
        }
        return headers;
    }

    private static String text(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
