package banmian.parse.intake;

import banmian.channel.ChannelTransactions;
import banmian.contracts.topic.Topics;
import banmian.parse.work.BatchParser;
import banmian.parse.work.Outcome;
import banmian.parse.work.ParseMetrics;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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
    private final ChannelTransactions transactions;
    private final ParseMetrics metrics;

    PagesConsumer(BatchParser parser, ChannelTransactions transactions, ParseMetrics metrics) {
        this.parser = parser;
        this.transactions = transactions;
        this.metrics = metrics;
    }

    /** Batches come one after another. A failure never leaves this method: it would end the channel. */
    @Incoming(Topics.PAGES)
    @Blocking
    Uni<Void> consume(Message<ConsumerRecords<byte[], byte[]>> batch) {
        List<Outcome> outcomes = new ArrayList<>();
        if (transactions.commit(batch, () -> parsed(batch.getPayload(), outcomes))) {
            outcomes.forEach(metrics::count);
        }
        return Uni.createFrom().voidItem();
    }

    private List<ProducerRecord<byte[], byte[]>> parsed(
            ConsumerRecords<byte[], byte[]> records, List<Outcome> outcomes) {
        outcomes.addAll(parser.parse(records));
        return outcomes.stream().flatMap(outcome -> outcome.records().stream()).toList();
    }
}
