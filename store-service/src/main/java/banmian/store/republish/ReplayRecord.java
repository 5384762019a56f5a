package banmian.store.republish;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.record.HeaderText;
import banmian.contracts.topic.DeadLetterHeaders;
import banmian.contracts.topic.ReplayHeaders;
import banmian.store.persistence.DeadLetterEntity;
import banmian.store.persistence.LetterStage;
import banmian.store.persistence.RecordHeader;
import banmian.store.persistence.RefusedRecordEntity;
import banmian.store.persistence.ReplayMark;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A refused record as it goes to its source topic again: key, value and headers as they came, marked with the dead letter
 * that it is of. The topic is the stage's, whatever the headers of the dead letter say.
 */
final class ReplayRecord {
    private ReplayRecord() {}

    static ProducerRecord<byte[], byte[]> of(DeadLetterEntity letter, RefusedRecordEntity refused) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(LetterStage.of(letter.stage).source(), refused.key, refused.value);
        for (RecordHeader header : RecordHeader.read(refused.headers)) {
            if (!header.name().startsWith(DeadLetterHeaders.PREFIX)) {
                record.headers().add(header.name(), header.value());
            }
        }
        Instant receivedAt = letter.receivedAt == null ? letter.refusedAt : letter.receivedAt;
        HeaderText.write(
                record.headers(),
                Map.of(
                        ReplayHeaders.LETTER,
                        new ReplayMark(letter.id, letter.replayMark).text(),
                        ReplayHeaders.RECEIVED_AT,
                        receivedAt.toString()));
        return record;
    }

    /** Bytes that a record takes in memory, about. */
    static long size(ProducerRecord<byte[], byte[]> record) {
        long size =
                (record.key() == null ? 0 : record.key().length) + (record.value() == null ? 0 : record.value().length);
        for (var header : record.headers()) {
            size += header.key().getBytes(UTF_8).length + (header.value() == null ? 0 : header.value().length);
        }
        return size;
    }
}
