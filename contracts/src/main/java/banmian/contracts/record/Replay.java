package banmian.contracts.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.topic.ReplayHeaders;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** The mark of a replayed dead letter on its way through the pipeline. */
public final class Replay {
    private Replay() {}

    /** {@code made} with the mark of the record that it was made of; without one where that has none. */
    public static ProducerRecord<byte[], byte[]> carry(Headers source, ProducerRecord<byte[], byte[]> made) {
        Header mark = source.lastHeader(ReplayHeaders.LETTER);
        if (mark != null) {
            made.headers().remove(ReplayHeaders.LETTER).add(mark);
        }
        return made;
    }

    /** The dead letter that {@code headers} name; empty where they name none. Nothing is known of its form. */
    public static Optional<String> letterOf(Headers headers) {
        return text(headers, ReplayHeaders.LETTER);
    }

    /**
     * When {@code record} was put to its topic the first time. The header counts only where it is earlier than the
     * record: nobody can make a page newer than it is.
     */
    public static Instant receivedAt(ConsumerRecord<?, ?> record) {
        Instant written = Instant.ofEpochMilli(record.timestamp());
        return text(record.headers(), ReplayHeaders.RECEIVED_AT)
                .flatMap(Replay::instant)
                .filter(first -> first.isBefore(written))
                .orElse(written);
    }

    private static Optional<String> text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), UTF_8));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
