package banmian.store.intake;

import banmian.store.persistence.Outcome;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what goes into the store. */
@ApplicationScoped
class IntakeMetrics {
    private static final String PAGES = "banmian.store.pages";
    private static final String ARTICLES = "banmian.store.articles";
    private static final String REFUSED = "banmian.store.refused";
    private static final String RETRIES = "banmian.store.retries";
    private static final String BATCH_TIME = "banmian.store.batch";
    private static final String BATCH_SIZE = "banmian.store.batch.records";

    private final MeterRegistry registry;
    private final Timer batchTime;
    private final DistributionSummary batchSize;

    IntakeMetrics(MeterRegistry registry) {
        this.registry = registry;
        batchTime = Timer.builder(BATCH_TIME)
                .description("Time from a batch's arrival to its commit")
                .register(registry);
        batchSize = DistributionSummary.builder(BATCH_SIZE)
                .description("Records in a batch")
                .register(registry);
    }

    Timer.Sample start() {
        return Timer.start(registry);
    }

    void done(StoredBatch batch, Timer.Sample time) {
        time.stop(batchTime);
        batchSize.record(batch.pages().size() + batch.refused().size());
        for (int i = 0; i < batch.pages().size(); i++) {
            Outcome outcome = batch.outcomes().get(i);
            registry.counter(PAGES, "outcome", outcome.label()).increment();
            if (outcome.stored()) {
                registry.counter(ARTICLES)
                        .increment(batch.pages().get(i).articles().size());
            }
        }
        batch.refused()
                .forEach(refused -> registry.counter(
                                REFUSED, "reason", refused.refusal().reason())
                        .increment());
    }

    void retried() {
        registry.counter(RETRIES).increment();
    }
}
