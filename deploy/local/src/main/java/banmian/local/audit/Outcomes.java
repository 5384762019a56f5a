package banmian.local.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.record.SourceRecord;
import banmian.contracts.topic.DeadLetterHeaders;
import banmian.local.status.Stage;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Tells which record another one is the outcome of. */
final class Outcomes {
    private Outcomes() {}

    /** The record that this event or dead letter was made of; empty where it names none. */
    static Optional<SourceRecord> sourceOf(ConsumerRecord<byte[], byte[]> outcome) {
        return isDeadLetter(outcome.topic()) ? refused(outcome.headers()) : SourceRecord.in(outcome.headers());
    }

    static boolean isDeadLetter(String topic) {
        return !Ranges.sources().contains(topic);
    }

    /** The stage that works off {@code topic}; empty for any other topic. */
    static Optional<Stage> stageOf(String topic) {
        for (Stage stage : Stage.values()) {
            if (stage.topic().equals(topic)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }

    private static Optional<SourceRecord> refused(Headers headers) {
        try {
            return Optional.of(new SourceRecord(
                    text(headers, DeadLetterHeaders.TOPIC),
                    Integer.parseInt(text(headers, DeadLetterHeaders.PARTITION)),
                    Long.parseLong(text(headers, DeadLetterHeaders.OFFSET))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
    }
}
