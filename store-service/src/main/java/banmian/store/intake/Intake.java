package banmian.store.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One attempt at a batch: read it, store what can be stored, tell what cannot. */
@ApplicationScoped
class Intake {
    private final PoisonFilter filter;
    private final SettledReplays replays;
    private final IntakeMetrics metrics;

    Intake(PoisonFilter filter, SettledReplays replays, IntakeMetrics metrics) {
        this.filter = filter;
        this.replays = replays;
        this.metrics = metrics;
    }

    /**
     * Returns when the database has committed. The attempt may be repeated: the second changes nothing.
     *
     * @throws IllegalStateException when the database cannot be written; its message may be logged
     */
    StoredBatch store(Iterable<ConsumerRecord<byte[], byte[]>> records) {
        DecodedBatch decoded = DecodedBatch.of(records);
        try {
            StoredBatch stored = metrics.timed(() -> filter.store(decoded.events()));
            metrics.stored(stored);
            replays.settle(decoded.events(), stored.refused());
            List<Refused> refused = new ArrayList<>(decoded.refused());
            refused.addAll(stored.refused());
            return new StoredBatch(stored.events(), stored.outcomes(), refused);
        } catch (RuntimeException e) {
            throw new IllegalStateException(Faults.summary(e), e);
        }
    }
}
