package banmian.ingest.topic;

import banmian.contracts.record.Replay;
import banmian.contracts.topic.Refusal;
import banmian.ingest.reading.SafePageReader;
import banmian.reader.PageReading;
import banmian.reader.RawPage;
import banmian.reader.outcome.RefusalReason;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record of raw-pages and what came of reading it.
 *
 * @param source as it came
 */
record RawRecord(ConsumerRecord<byte[], byte[]> source, PageReading reading) {

    /** The time of the record is when the page was received: reading it again gives the same event. */
    static RawRecord read(ConsumerRecord<byte[], byte[]> source, SafePageReader reader) {
        if (source.value() == null) {
            return new RawRecord(
                    source,
                    new PageReading.Refused(new Refusal(
                            RefusalReason.EMPTY_PAGE, "the record has no value; pages are not deleted so")));
        }
        RawPage page = new RawPage(source.value(), TextHeaders.asText(source.headers()), Replay.receivedAt(source));
        return new RawRecord(source, reader.read(page));
    }
}
