package banmian.parse.intake;

import banmian.channel.ChannelBatch;
import banmian.contracts.topic.Topics;
import banmian.parse.work.BatchParser;
import banmian.transactions.BatchTransactions;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * Reads a batch of pages, parses it, and writes results, dead letters and the batch's offsets in one Kafka transaction:
 * downstream sees each page's outcome exactly once.
 */
@ApplicationScoped
class PagesConsumer {
    private final BatchParser parser;
    private final BatchTransactions transactions;

    PagesConsumer(BatchParser parser, BatchTransactions transactions) {
        this.parser = parser;
        this.transactions = transactions;
    }

    /** Batches come one after another. A failure never leaves this method: it would end the channel. */
    @Incoming(Topics.PAGES)
    @Blocking
    Uni<Void> consume(Message<ConsumerRecords<byte[], byte[]>> batch) {
        transactions.commit(ChannelBatch.of(batch), () -> parsed(batch.getPayload()));
        return Uni.createFrom().voidItem();
    }

    private List<ProducerRecord<byte[], byte[]>> parsed(ConsumerRecords<byte[], byte[]> records) {
        return parser.parse(records).stream()
                .flatMap(outcome -> outcome.records().stream())
                .toList();
    }
}
