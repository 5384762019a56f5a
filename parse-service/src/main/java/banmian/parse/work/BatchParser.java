package banmian.parse.work;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/** Parses the records of a batch on all cores; the outcomes keep the order of the records. */
@Singleton
public class BatchParser {
    private static final Logger LOG = Logger.getLogger(BatchParser.class);

    private final RecordParser parser;

    BatchParser(RecordParser parser) {
        this.parser = parser;
    }

    public List<Outcome> parse(ConsumerRecords<byte[], byte[]> batch) {
        return StreamSupport.stream(batch.spliterator(), true)
                .map(record -> {
                    Outcome outcome = parser.parse(record);
                    if (outcome instanceof Outcome.Refused refused) {
                        LOG.warnf(
                                "refused %s-%d@%d: %s (%s)",
                                record.topic(),
                                record.partition(),
                                record.offset(),
                                refused.refusal().reason(),
                                refused.refusal().message());
                    }
                    return outcome;
                })
                .toList();
    }
}
