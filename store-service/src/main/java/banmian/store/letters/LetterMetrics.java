package banmian.store.letters;

import banmian.store.persistence.DeadLetterStore;
import banmian.store.persistence.LetterState;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;

/** Counts dead letters. How far recording lags behind is among the figures of Kafka's own consumer. */
@Startup
@ApplicationScoped
class LetterMetrics {
    /** Who scrapes more often gets the same figures again: counting costs the database a query. */
    private static final long KEPT_NANOS = Duration.ofSeconds(10).toNanos();

    private final DeadLetterStore store;
    private final Counter recorded;
    private Map<LetterState, Long> counts = Map.of();
    private long countedAt;

    LetterMetrics(DeadLetterStore store, MeterRegistry registry) {
        this.store = store;
        recorded = Counter.builder("banmian.dead.letters.recorded")
                .description("Dead letters put into the database")
                .register(registry);
        for (LetterState state : LetterState.values()) {
            Gauge.builder("banmian.dead.letters", () -> count(state))
                    .description("Dead letters in the database, by what has become of them")
                    .tag("state", state.label())
                    .register(registry);
        }
    }

    void recorded(int letters) {
        recorded.increment(letters);
    }

    /** Not a number while the database does not tell. */
    private synchronized double count(LetterState state) {
        long now = System.nanoTime();
        if (countedAt == 0 || now - countedAt > KEPT_NANOS) {
            try {
                counts = store.counts();
                countedAt = now;
            } catch (RuntimeException databaseAway) {
                return Double.NaN;
            }
        }
        return counts.getOrDefault(state, 0L);
    }
}
