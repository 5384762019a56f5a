package banmian.store.intake;

import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One attempt at a batch: read it, store what can be stored, put the rest aside. */
@ApplicationScoped
class Intake {
    private final PoisonFilter filter;
    private final SettledReplays replays;
    private final DeadLetters deadLetters;
    private final IntakeMetrics metrics;

    Intake(PoisonFilter filter, SettledReplays replays, DeadLetters deadLetters, IntakeMetrics metrics) {
        this.filter = filter;
        this.replays = replays;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    /**
     * Done when the database has committed and the dead letters are with the broker; only then may the batch be
     * acknowledged. Fails when either cannot be reached; the attempt may be repeated, it does nothing twice but send
     * dead letters.
     */
    Uni<Void> take(Iterable<ConsumerRecord<byte[], byte[]>> records) {
        Timer.Sample time = metrics.start();
        return Uni.createFrom()
                .item(() -> store(records))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .call(batch -> deadLetters.send(batch.refused()))
                .invoke(batch -> metrics.done(batch, time))
                .replaceWithVoid();
    }

    private StoredBatch store(Iterable<ConsumerRecord<byte[], byte[]>> records) {
        DecodedBatch decoded = DecodedBatch.of(records);
        StoredBatch stored = filter.store(decoded.events());
        List<Refused> refused = new ArrayList<>(decoded.refused());
        refused.addAll(stored.refused());
        replays.settle(decoded.events(), stored.refused());
        return new StoredBatch(stored.pages(), stored.outcomes(), refused);
    }
}
