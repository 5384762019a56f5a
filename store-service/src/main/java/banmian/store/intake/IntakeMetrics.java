package banmian.store.intake;

import banmian.contracts.record.Replay;
import banmian.store.persistence.Outcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** Counts what goes into the store: docs/metrics.md. */
@Startup
@ApplicationScoped
class IntakeMetrics {
    private static final Duration[] TRANSACTION_TIMES =
            times(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000);
    private static final Duration[] READABLE_TIMES = times(
            100, 250, 500, 1_000, 2_000, 5_000, 10_000, 30_000, 60_000, 300_000, 1_800_000, 7_200_000, 86_400_000);

    private final Map<Outcome, Counter> pages = new EnumMap<>(Outcome.class);
    private final Counter articles;
    private final Timer transaction;
    private final Timer readable;

    IntakeMetrics(MeterRegistry registry) {
        for (Outcome outcome : Outcome.values()) {
            pages.put(
                    outcome,
                    Counter.builder("banmian.pages.stored")
                            .description("Pages taken, by what that did to them")
                            .tag("outcome", outcome.label())
                            .register(registry));
        }
        articles = Counter.builder("banmian.articles.stored")
                .description("Articles written")
                .register(registry);
        transaction = Timer.builder("banmian.database.transaction")
                .description("Time to store a batch in the database, commit included")
                .serviceLevelObjectives(TRANSACTION_TIMES)
                .register(registry);
        readable = Timer.builder("banmian.page.readable")
                .description("From the time of a page's record on raw-pages until it is committed in the database")
                .serviceLevelObjectives(READABLE_TIMES)
                .register(registry);
    }

    StoredBatch timed(Supplier<StoredBatch> work) {
        return transaction.record(work);
    }

    /** A batch was committed in the database just now. */
    void stored(StoredBatch batch) {
        Instant now = Instant.now();
        for (int i = 0; i < batch.events().size(); i++) {
            count(batch.events().get(i), batch.outcomes().get(i), now);
        }
    }

    private void count(DecodedBatch.Event event, Outcome outcome, Instant now) {
        pages.get(outcome).increment();
        if (outcome.stored()) {
            articles.increment(event.page().articles().size());
        }
        boolean firstTime = outcome == Outcome.NEW || outcome == Outcome.REVISED;
        if (firstTime && Replay.letterOf(event.record().headers()).isEmpty()) {
            readable.record(Duration.between(event.page().provenance().receivedAt(), now));
        }
    }

    private static Duration[] times(long... millis) {
        return LongStream.of(millis).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
    }
}
