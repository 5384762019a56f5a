package banmian.parse.intake;

import banmian.parse.work.BatchParser;
import banmian.parse.work.Outcome;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.reactive.messaging.kafka.transactions.KafkaTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/**
 * Reads a batch of pages, parses it, and writes results, dead letters and the batch's offsets in one Kafka transaction:
 * downstream sees each page's outcome exactly once. A failed transaction is aborted and the batch read again.
 */
@ApplicationScoped
class PagesConsumer {
    private final BatchParser parser;
    private final KafkaTransactions<ProducerRecord<byte[], byte[]>> transactions;

    /** The buffer between emitter and producer is unbounded because one batch, itself bounded, is all it ever holds. */
    PagesConsumer(
            BatchParser parser,
            @Channel("parsed-pages") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    KafkaTransactions<ProducerRecord<byte[], byte[]>> transactions) {
        this.parser = parser;
        this.transactions = transactions;
    }

    /** Parses before the transaction begins, off the event loop; batches come one after another. */
    @Incoming("pages")
    Uni<Void> consume(Message<ConsumerRecords<byte[], byte[]>> batch) {
        return Uni.createFrom()
                .item(() -> parser.parse(batch.getPayload()))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(outcomes -> publish(batch, outcomes));
    }

    private Uni<Void> publish(Message<ConsumerRecords<byte[], byte[]>> batch, List<Outcome> outcomes) {
        return transactions.withTransactionAndAck(batch, emitter -> {
            outcomes.forEach(outcome -> outcome.records().forEach(emitter::send));
            return Uni.createFrom().voidItem();
        });
    }
}
