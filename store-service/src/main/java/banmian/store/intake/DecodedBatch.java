package banmian.store.intake;

import banmian.contracts.codec.Decoded;
import banmian.contracts.codec.EventCodec;
import banmian.contracts.codec.EventType;
import banmian.contracts.event.PageParsed;
import banmian.contracts.record.HeaderText;
import banmian.contracts.topic.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A batch of records, read.
 *
 * @param events those that are events, in order
 * @param refused those that are not
 */
record DecodedBatch(List<Event> events, List<Refused> refused) {
    /** An event and the record it came in. */
    record Event(ConsumerRecord<byte[], byte[]> record, PageParsed page) {}

    static DecodedBatch of(Iterable<ConsumerRecord<byte[], byte[]>> records) {
        DecodedBatch batch = new DecodedBatch(new ArrayList<>(), new ArrayList<>());
        records.forEach(batch::add);
        return batch;
    }

    private void add(ConsumerRecord<byte[], byte[]> record) {
        Decoded<PageParsed> decoded =
                EventCodec.decode(EventType.PAGE_PARSED_V1, HeaderText.read(record.headers()), record.value());
        if (decoded instanceof Decoded.Event<PageParsed> event) {
            add(new Event(record, event.value()));
        } else if (decoded instanceof Decoded.Refused<PageParsed> no) {
            refused.add(new Refused(record, no.refusal()));
        }
    }

    /** Half of a character is possible in JSON and not in UTF-8: the database would get something else, unnoticed. */
    private void add(Event event) {
        if (StandardCharsets.UTF_8.newEncoder().canEncode(event.page().text())) {
            events.add(event);
        } else {
            refused.add(
                    new Refused(event.record(), new Refusal(Refused.CANNOT_STORE, "the text has half of a character")));
        }
    }
}
