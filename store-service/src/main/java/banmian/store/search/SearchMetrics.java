package banmian.store.search;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;

/** Tells how the index of this instance is. */
@ApplicationScoped
class SearchMetrics {
    void start(@Observes StartupEvent event, MeterRegistry registry, SearchIndex index) {
        Gauge.builder("banmian.search.index.complete", index, now -> now.state().complete() ? 1 : 0)
                .description("1 while all that was stored up to some seconds ago is found")
                .register(registry);
        Gauge.builder("banmian.search.index.progress", index, now -> now.state().progress())
                .description("Share of the archive in the index, less than 1 while it is first built")
                .register(registry);
        Instant started = Instant.now();
        Gauge.builder("banmian.search.index.behind", index, now -> behind(now.state(), started))
                .description("How long ago the index last had all that is stored")
                .baseUnit("seconds")
                .register(registry);
    }

    /** One that never had all since it was opened is behind since the service started. */
    private static double behind(IndexState state, Instant started) {
        Instant upToDate = state.upToDate() == null ? started : state.upToDate();
        return Duration.between(upToDate, Instant.now()).toMillis() / 1e3;
    }
}
