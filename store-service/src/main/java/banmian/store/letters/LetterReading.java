package banmian.store.letters;

import static banmian.contracts.topic.DeadLetterHeaders.EXCEPTION;
import static banmian.contracts.topic.DeadLetterHeaders.MESSAGE;
import static banmian.contracts.topic.DeadLetterHeaders.OFFSET;
import static banmian.contracts.topic.DeadLetterHeaders.PARTITION;
import static banmian.contracts.topic.DeadLetterHeaders.REASON;
import static banmian.contracts.topic.DeadLetterHeaders.RECEIVED_AT;
import static banmian.contracts.topic.DeadLetterHeaders.TIME;
import static banmian.contracts.topic.DeadLetterHeaders.TOPIC;
import static banmian.contracts.topic.DeadLetterHeaders.WITHOUT_CONTENT;

import banmian.contracts.codec.CloudEventHeaders;
import banmian.contracts.record.Replay;
import banmian.contracts.topic.RawPageHeaders;
import banmian.store.persistence.DeadLetterEntity;
import banmian.store.persistence.DeadLetterStore.Letter;
import banmian.store.persistence.LetterStage;
import banmian.store.persistence.LetterState;
import banmian.store.persistence.RecordHeader;
import banmian.store.persistence.RefusedRecordEntity;
import banmian.store.persistence.ReplayMark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Reads a record of a topic of dead letters. Any record is a dead letter: what its headers do not say, or say wrongly, is
 * left open, so that nothing on these topics is overlooked.
 */
final class LetterReading {
    static final String UNKNOWN = "unknown";

    private LetterReading() {}

    static Letter read(ConsumerRecord<byte[], byte[]> letter) {
        LetterStage stage = LetterStage.ofDeadLetters(letter.topic());
        String id = stage.letterId(letter.partition(), letter.offset());
        return new Letter(entity(letter, stage, id), record(letter, id), replayOf(letter, id));
    }

    private static DeadLetterEntity entity(ConsumerRecord<byte[], byte[]> letter, LetterStage stage, String id) {
        CleanText headers = new CleanText(letter.headers());
        DeadLetterEntity entity = new DeadLetterEntity();
        entity.id = id;
        entity.stage = stage.label();
        entity.reason = headers.text(REASON).orElse(UNKNOWN);
        entity.message = headers.text(MESSAGE).orElse("the record does not say why it was refused");
        entity.exceptionClass = headers.text(EXCEPTION).orElse(null);
        entity.sourceTopic = headers.text(TOPIC).orElse(null);
        entity.sourcePartition = headers.integer(PARTITION).orElse(null);
        entity.sourceOffset = headers.number(OFFSET).orElse(null);
        entity.refusedAt = headers.time(TIME).orElse(Instant.ofEpochMilli(Math.max(0, letter.timestamp())));
        entity.receivedAt = headers.time(RECEIVED_AT).orElse(null);
        entity.recordedAt = Instant.now();
        entity.newspaper = Newspaper.of(letter).orElse(null);
        entity.pageId = headers.text(CloudEventHeaders.SUBJECT).orElse(null);
        entity.sourceUri = headers.text(RawPageHeaders.SOURCE_URI).orElse(null);
        entity.size = letter.value() == null ? null : letter.value().length;
        entity.withContent = letter.headers().lastHeader(WITHOUT_CONTENT) == null;
        entity.state = LetterState.OPEN;
        return entity;
    }

    private static Optional<ReplayMark> replayOf(ConsumerRecord<byte[], byte[]> letter, String id) {
        return Replay.letterOf(letter.headers())
                .flatMap(ReplayMark::of)
                .filter(mark -> !mark.letter().equals(id));
    }

    private static RefusedRecordEntity record(ConsumerRecord<byte[], byte[]> letter, String id) {
        List<RecordHeader> headers = new ArrayList<>();
        letter.headers().forEach(header -> headers.add(new RecordHeader(header.key(), header.value())));
        RefusedRecordEntity record = new RefusedRecordEntity();
        record.id = id;
        record.key = letter.key();
        record.value = letter.value();
        record.headers = RecordHeader.write(headers);
        return record;
    }

    /** The least that can be said of a record, where anything about it cannot be stored: that it is there, and where. */
    static Letter bare(ConsumerRecord<byte[], byte[]> letter) {
        ConsumerRecord<byte[], byte[]> stripped =
                new ConsumerRecord<>(letter.topic(), letter.partition(), letter.offset(), null, null);
        Letter bare = read(stripped);
        bare.entity().message = "the dead letter itself cannot be stored; it stays on " + letter.topic();
        bare.entity().withContent = false;
        return bare;
    }
}
