package banmian.store.search;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells how the index of this instance is. */
@ApplicationScoped
class SearchMetrics {
    void start(@Observes StartupEvent event, MeterRegistry registry, SearchIndex index) {
        Gauge.builder("banmian.store.search.complete", index, now -> now.state().complete() ? 1 : 0)
                .description("1 while all that was stored up to some seconds ago is found")
                .register(registry);
        Gauge.builder("banmian.store.search.progress", index, now -> now.state().progress())
                .description("Share of the archive in the index, less than 1 while it is first built")
                .register(registry);
    }
}
