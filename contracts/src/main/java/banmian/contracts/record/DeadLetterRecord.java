package banmian.contracts.record;

import banmian.contracts.topic.DeadLetterHeaders;
import banmian.contracts.topic.Refusal;
import banmian.contracts.topic.Topics;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A refused record on its way to the dead letters: as it came, with headers that say why. */
public final class DeadLetterRecord {
    private DeadLetterRecord() {}

    /**
     * @param stage who refuses: {@code ingest}, {@code parse} or {@code store}
     * @param time when it was refused
     */
    public static ProducerRecord<byte[], byte[]> of(
            ConsumerRecord<byte[], byte[]> refused, String stage, Refusal refusal, Instant time) {
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>(Topics.deadLettersOf(refused.topic()), refused.key(), refused.value());
        refused.headers().forEach(letter.headers()::add);
        HeaderText.write(
                letter.headers(),
                DeadLetterHeaders.of(stage, refusal, refused.topic(), refused.partition(), refused.offset(), time));
        if (refused.timestamp() != ConsumerRecord.NO_TIMESTAMP) {
            String receivedAt = Replay.receivedAt(refused).toString();
            HeaderText.write(letter.headers(), Map.of(DeadLetterHeaders.RECEIVED_AT, receivedAt));
        }
        return letter;
    }
}
