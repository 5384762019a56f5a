package banmian.store.intake;

import banmian.channel.ChannelTransactions;
import banmian.channel.Refusals;
import banmian.contracts.topic.Topics;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * Stores batches, one after another. A batch's pages are committed in the database first, then its dead letters and its
 * offsets in one Kafka transaction. Whatever fails in between, it is read again, and storing it again changes nothing.
 * While that goes on the channel asks for nothing more: the consumer pauses but stays in its group.
 */
@ApplicationScoped
class ParsedPagesConsumer {
    private final Intake intake;
    private final ChannelTransactions transactions;
    private final Refusals refusals;

    ParsedPagesConsumer(Intake intake, ChannelTransactions transactions, Refusals refusals) {
        this.intake = intake;
        this.transactions = transactions;
        this.refusals = refusals;
    }

    /** A failure never leaves this method: it would end the channel. */
    @Incoming(Topics.PARSED_PAGES)
    @Blocking
    Uni<Void> consume(Message<ConsumerRecords<byte[], byte[]>> batch) {
        AtomicReference<StoredBatch> stored = new AtomicReference<>();
        boolean done = transactions.commit(batch, () -> {
            stored.set(intake.store(batch.getPayload()));
            return stored.get().deadLetters();
        });
        if (done) {
            stored.get().refused().forEach(no -> refusals.count(no.refusal().reason()));
        }
        return Uni.createFrom().voidItem();
    }
}
