package banmian.parse.work;

import banmian.channel.PageBatch;
import banmian.channel.PageTrace;
import banmian.contracts.codec.CloudEventHeaders;
import banmian.contracts.record.HeaderText;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Parses the records of a batch on all cores; the outcomes keep the order of the records. */
@Singleton
public class BatchParser {
    private final RecordParser parser;

    BatchParser(RecordParser parser) {
        this.parser = parser;
    }

    public List<Outcome> parse(PageBatch batch) {
        return batch.records().parallelStream()
                .map(record -> parse(record, batch.trace(record)))
                .toList();
    }

    private Outcome parse(ConsumerRecord<byte[], byte[]> record, PageTrace trace) {
        trace.about(HeaderText.read(record.headers()).get(CloudEventHeaders.SUBJECT));
        Outcome outcome = trace.in(() -> parser.parse(record));
        if (outcome instanceof Outcome.Refused no) {
            trace.refused(no.refusal().reason(), no.refusal().message());
        } else {
            outcome.records().forEach(trace::carry);
        }
        return outcome;
    }
}
