package banmian.contracts.record;

import banmian.contracts.topic.DeadLetterHeaders;
import banmian.contracts.topic.Refusal;
import banmian.contracts.topic.ReplayHeaders;
import banmian.contracts.topic.Topics;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A refused record on its way to the dead letters: as it came, with headers that say why. Only its
 * {@link SourceRecord} is left out: put back on its topic it is a new record, made by who put it there.
 */
public final class DeadLetterRecord {
    private static final int LONGEST_MARK = 100;

    private DeadLetterRecord() {}

    /**
     * @param refused without its key, value and headers in the dead letter where these are larger than
     *     {@link RecordSize#LIMIT}; the message then says where they stay
     * @param stage who refuses: {@code ingest}, {@code parse} or {@code store}
     * @param time when it was refused
     */
    public static ProducerRecord<byte[], byte[]> of(
            ConsumerRecord<byte[], byte[]> refused, String stage, Refusal refusal, Instant time) {
        return RecordSize.of(refused) > RecordSize.LIMIT
                ? letter(withoutContent(refused), stage, whereContentIs(refused, refusal), time)
                : letter(refused, stage, refusal, time);
    }

    private static ProducerRecord<byte[], byte[]> letter(
            ConsumerRecord<byte[], byte[]> refused, String stage, Refusal refusal, Instant time) {
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>(Topics.deadLettersOf(refused.topic()), refused.key(), refused.value());
        refused.headers().forEach(letter.headers()::add);
        letter.headers().remove(SourceRecord.HEADER);
        HeaderText.write(
                letter.headers(),
                DeadLetterHeaders.of(stage, refusal, refused.topic(), refused.partition(), refused.offset(), time));
        if (refused.timestamp() != ConsumerRecord.NO_TIMESTAMP) {
            String receivedAt = Replay.receivedAt(refused).toString();
            HeaderText.write(letter.headers(), Map.of(DeadLetterHeaders.RECEIVED_AT, receivedAt));
        }
        return letter;
    }

    /** Of the headers only the mark of a replay stays, unless it is what is too large. */
    private static ConsumerRecord<byte[], byte[]> withoutContent(ConsumerRecord<byte[], byte[]> refused) {
        ConsumerRecord<byte[], byte[]> stripped =
                new ConsumerRecord<>(refused.topic(), refused.partition(), refused.offset(), null, null);
        HeaderText.write(stripped.headers(), Map.of(DeadLetterHeaders.WITHOUT_CONTENT, "true"));
        Replay.letterOf(refused.headers())
                .filter(letter -> letter.length() <= LONGEST_MARK)
                .ifPresent(letter -> HeaderText.write(stripped.headers(), Map.of(ReplayHeaders.LETTER, letter)));
        return stripped;
    }

    private static Refusal whereContentIs(ConsumerRecord<byte[], byte[]> refused, Refusal refusal) {
        return new Refusal(
                refusal.reason(),
                refusal.message() + "; too large for a dead letter, key, value and headers stay at "
                        + SourceRecord.of(refused),
                refusal.exceptionClass());
    }
}
