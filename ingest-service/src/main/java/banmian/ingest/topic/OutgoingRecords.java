package banmian.ingest.topic;

import banmian.contracts.record.DeadLetterRecord;
import banmian.contracts.record.EventRecord;
import banmian.contracts.record.HeaderText;
import banmian.contracts.record.Replay;
import banmian.contracts.topic.DeadLetterHeaders;
import banmian.contracts.topic.Refusal;
import banmian.contracts.topic.ReplayHeaders;
import banmian.reader.PageReading;
import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** Makes the one record that a raw page becomes: an event on pages, or a dead letter. */
final class OutgoingRecords {
    private static final String STAGE = "ingest";

    /** A record may fill the topic's limit of 16 MiB; with the headers of a dead letter it would not fit, for ever. */
    private static final long MAX_DEAD_LETTER_BYTES = 15L << 20;

    private final Clock clock;

    OutgoingRecords(Clock clock) {
        this.clock = clock;
    }

    ProducerRecord<byte[], byte[]> of(RawRecord raw) {
        return raw.reading() instanceof PageReading.Read read
                ? Replay.carry(raw.source().headers(), EventRecord.of(read.page()))
                : deadLetter(raw.source(), ((PageReading.Refused) raw.reading()).refusal());
    }

    private ProducerRecord<byte[], byte[]> deadLetter(ConsumerRecord<byte[], byte[]> source, Refusal refusal) {
        return sizeOf(source) > MAX_DEAD_LETTER_BYTES
                ? withoutContent(source, refusal)
                : DeadLetterRecord.of(source, STAGE, refusal, clock.instant());
    }

    private ProducerRecord<byte[], byte[]> withoutContent(ConsumerRecord<byte[], byte[]> source, Refusal refusal) {
        ConsumerRecord<byte[], byte[]> stripped =
                new ConsumerRecord<>(source.topic(), source.partition(), source.offset(), source.key(), null);
        Replay.letterOf(source.headers())
                .ifPresent(letter -> HeaderText.write(stripped.headers(), Map.of(ReplayHeaders.LETTER, letter)));
        HeaderText.write(stripped.headers(), Map.of(DeadLetterHeaders.WITHOUT_CONTENT, "true"));
        return DeadLetterRecord.of(stripped, STAGE, saying(source, refusal), clock.instant());
    }

    private static Refusal saying(ConsumerRecord<byte[], byte[]> source, Refusal refusal) {
        String where = source.topic() + ", partition " + source.partition() + ", offset " + source.offset();
        return new Refusal(
                refusal.reason(),
                refusal.message() + "; too large for a dead letter, value and headers stay at " + where,
                refusal.exceptionClass());
    }

    private static long sizeOf(ConsumerRecord<byte[], byte[]> source) {
        long size = lengthOf(source.key()) + lengthOf(source.value());
        for (Header header : source.headers()) {
            size += header.key().length() + lengthOf(header.value());
        }
        return size;
    }

    private static long lengthOf(byte[] bytes) {
        return bytes == null ? 0 : bytes.length;
    }
}
