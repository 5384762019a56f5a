package banmian.local.status;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.topic.DeadLetterHeaders;
import banmian.contracts.topic.RawPageHeaders;
import java.net.URI;
import java.nio.file.Path;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A refused record, without its content. Each part is null where the record does not say.
 *
 * @param source where the user has the page, or else where the record came from
 */
public record DeadLetter(String stage, String reason, String message, String source) {
    static DeadLetter of(ConsumerRecord<byte[], byte[]> letter) {
        String uri = text(letter, RawPageHeaders.SOURCE_URI);
        String offset = text(letter, DeadLetterHeaders.TOPIC) + " " + text(letter, DeadLetterHeaders.PARTITION) + ":"
                + text(letter, DeadLetterHeaders.OFFSET);
        return new DeadLetter(
                text(letter, DeadLetterHeaders.STAGE),
                text(letter, DeadLetterHeaders.REASON),
                text(letter, DeadLetterHeaders.MESSAGE),
                uri == null ? offset : uri);
    }

    /** For people. */
    public String line() {
        return stage + ": " + reason + " (" + message + ") " + readable(source);
    }

    /** A file's address as its path: in the address Chinese is percent signs. */
    private static String readable(String source) {
        try {
            return source.startsWith("file:") ? Path.of(URI.create(source)).toString() : source;
        } catch (IllegalArgumentException e) {
            return source;
        }
    }

    private static String text(ConsumerRecord<byte[], byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
