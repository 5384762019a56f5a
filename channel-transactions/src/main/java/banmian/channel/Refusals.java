package banmian.channel;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** Counts the pages that a service refuses, by reason. */
@Singleton
public class Refusals {
    private final MeterRegistry registry;
    private final Source source;

    Refusals(MeterRegistry registry, Source source) {
        this.registry = registry;
        this.source = source;
    }

    /** A page became a dead letter, which is written. */
    public void count(String reason) {
        Counter.builder("banmian.pages.refused")
                .description("Pages that became dead letters")
                .tag("stage", source.stage())
                .tag("reason", reason)
                .register(registry)
                .increment();
    }
}
