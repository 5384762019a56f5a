package banmian.parse.work;

import banmian.contracts.event.PageParsed;
import banmian.contracts.topic.Refusal;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What came of one record, and the records to write for it. */
public sealed interface Outcome {
    List<ProducerRecord<byte[], byte[]>> records();

    /** The page's result, and each of its articles. */
    record Parsed(PageParsed page, List<ProducerRecord<byte[], byte[]>> records) implements Outcome {}

    /** One dead letter. */
    record Refused(Refusal refusal, List<ProducerRecord<byte[], byte[]>> records) implements Outcome {}
}
