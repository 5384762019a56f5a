package banmian.parse.work;

import banmian.contracts.codec.Decoded;
import banmian.contracts.codec.EventCodec;
import banmian.contracts.codec.EventType;
import banmian.contracts.event.Article;
import banmian.contracts.event.PageParsed;
import banmian.contracts.event.PageReceived;
import banmian.contracts.record.DeadLetterRecord;
import banmian.contracts.record.EventRecord;
import banmian.contracts.record.HeaderText;
import banmian.contracts.record.Replay;
import banmian.contracts.record.SourceRecord;
import banmian.contracts.topic.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Turns a record into its outcome. Never throws: an aborted transaction rewinds to the same record, so a page that
 * threw here would be read for ever.
 */
public final class RecordParser {
    public static final String STAGE = "parse";
    public static final String INTERNAL_ERROR = "internal-error";
    public static final String RESULT_TOO_LARGE = "result-too-large";

    private final Function<PageReceived, PageParsed> parser;
    private final long recordLimit;
    private final Clock clock;

    /** @param recordLimit bytes that a record's value may have */
    public RecordParser(Function<PageReceived, PageParsed> parser, long recordLimit, Clock clock) {
        this.parser = parser;
        this.recordLimit = recordLimit;
        this.clock = clock;
    }

    public Outcome parse(ConsumerRecord<byte[], byte[]> record) {
        try {
            Decoded<PageReceived> decoded =
                    EventCodec.decode(EventType.PAGE_RECEIVED_V1, HeaderText.read(record.headers()), record.value());
            return decoded instanceof Decoded.Event<PageReceived> event
                    ? parsed(record, parser.apply(event.value()))
                    : refused(record, ((Decoded.Refused<PageReceived>) decoded).refusal());
        } catch (RuntimeException | StackOverflowError e) {
            return refused(record, Refusal.of(INTERNAL_ERROR, e));
        }
    }

    private Outcome parsed(ConsumerRecord<byte[], byte[]> record, PageParsed page) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        records.add(Replay.carry(record.headers(), EventRecord.of(page, SourceRecord.of(record))));
        for (Article article : page.articles()) {
            records.add(EventRecord.of(page, article));
        }
        for (ProducerRecord<byte[], byte[]> result : records) {
            if (result.value().length > recordLimit) {
                return refused(record, tooLarge(result));
            }
        }
        return new Outcome.Parsed(page, records);
    }

    private Outcome refused(ConsumerRecord<byte[], byte[]> record, Refusal refusal) {
        return new Outcome.Refused(refusal, List.of(DeadLetterRecord.of(record, STAGE, refusal, clock.instant())));
    }

    private Refusal tooLarge(ProducerRecord<byte[], byte[]> result) {
        String message = "a record for " + result.topic() + " has " + result.value().length + " bytes, the limit is "
                + recordLimit;
        return new Refusal(RESULT_TOO_LARGE, message);
    }
}
