package banmian.ingest.topic;

import banmian.contracts.record.DeadLetterRecord;
import banmian.contracts.record.EventRecord;
import banmian.contracts.record.RecordSize;
import banmian.contracts.record.Replay;
import banmian.contracts.record.SourceRecord;
import banmian.contracts.topic.Refusal;
import banmian.reader.PageReading;
import banmian.reader.outcome.RefusalReason;
import java.time.Clock;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Makes the one record that a raw page becomes: an event on pages, or a dead letter. */
final class OutgoingRecords {
    private static final String STAGE = "ingest";

    private final Clock clock;

    OutgoingRecords(Clock clock) {
        this.clock = clock;
    }

    ProducerRecord<byte[], byte[]> of(RawRecord raw) {
        return raw.reading() instanceof PageReading.Read read
                ? event(raw, read)
                : deadLetter(raw, ((PageReading.Refused) raw.reading()).refusal());
    }

    /** A page may grow when it is decoded and written as JSON. */
    private ProducerRecord<byte[], byte[]> event(RawRecord raw, PageReading.Read read) {
        ProducerRecord<byte[], byte[]> event =
                Replay.carry(raw.source().headers(), EventRecord.of(read.page(), SourceRecord.of(raw.source())));
        long size = RecordSize.of(event);
        return size <= RecordSize.LIMIT
                ? event
                : deadLetter(
                        raw,
                        new Refusal(
                                RefusalReason.PAGE_TOO_LARGE,
                                "the page as an event has " + size + " bytes, the limit is " + RecordSize.LIMIT));
    }

    private ProducerRecord<byte[], byte[]> deadLetter(RawRecord raw, Refusal refusal) {
        return DeadLetterRecord.of(raw.source(), STAGE, refusal, clock.instant());
    }
}
