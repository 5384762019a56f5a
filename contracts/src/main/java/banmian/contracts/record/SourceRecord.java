package banmian.contracts.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * The record that an event was made of, named in a header of the event: so that it can be told of each record what
 * became of it, and whether that came once.
 */
public record SourceRecord(String topic, int partition, long offset) {
    /** As {@code raw-pages/0/17}. An event that was not made of a record, as one read from a database, has none. */
    public static final String HEADER = "source-record";

    private static final Pattern TEXT = Pattern.compile("([A-Za-z0-9._-]+)/([0-9]{1,9})/([0-9]{1,18})");

    public static SourceRecord of(ConsumerRecord<?, ?> record) {
        return new SourceRecord(record.topic(), record.partition(), record.offset());
    }

    /** The one that {@code headers} name; empty where they name none, or not as it should be. */
    public static Optional<SourceRecord> in(Headers headers) {
        Header header = headers.lastHeader(HEADER);
        return header == null || header.value() == null ? Optional.empty() : parse(new String(header.value(), UTF_8));
    }

    void writeTo(Headers headers) {
        headers.remove(HEADER).add(HEADER, toString().getBytes(UTF_8));
    }

    private static Optional<SourceRecord> parse(String text) {
        Matcher match = TEXT.matcher(text);
        return match.matches()
                ? Optional.of(new SourceRecord(
                        match.group(1), Integer.parseInt(match.group(2)), Long.parseLong(match.group(3))))
                : Optional.empty();
    }

    /** As in the header. */
    @Override
    public String toString() {
        return topic + "/" + partition + "/" + offset;
    }
}
