package banmian.store.intake;

import banmian.channel.PageBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

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
    StoredBatch store(PageBatch batch) {
        DecodedBatch decoded = DecodedBatch.of(batch);
        decoded.events()
                .forEach(event -> batch.trace(event.record()).about(event.page().pageId()));
        try {
            StoredBatch stored =
                    batch.inDatabase("store pages", () -> metrics.timed(() -> filter.store(decoded.events())));
            metrics.stored(stored);
            replays.settle(decoded.events(), stored.refused());
            List<Refused> refused = new ArrayList<>(decoded.refused());
            refused.addAll(stored.refused());
            refused.forEach(no -> batch.trace(no.record())
                    .refused(no.refusal().reason(), no.refusal().message()));
            return new StoredBatch(stored.events(), stored.outcomes(), refused);
        } catch (RuntimeException e) {
            throw new IllegalStateException(Faults.summary(e), e);
        }
    }
}
