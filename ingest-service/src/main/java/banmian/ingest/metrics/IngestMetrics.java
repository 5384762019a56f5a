package banmian.ingest.metrics;

import banmian.contracts.topic.Refusal;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Counters of the service; each counts what is done, not what was tried. */
@ApplicationScoped
public class IngestMetrics {
    private final MeterRegistry registry;
    private final Counter read;
    private final Counter readWithWarnings;

    IngestMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.read = Counter.builder("banmian.pages.read")
                .description("Raw pages that went on to the topic pages")
                .register(registry);
        this.readWithWarnings = Counter.builder("banmian.pages.read.with.warnings")
                .description("Those of them that have warnings")
                .register(registry);
    }

    /** A page went on. */
    public void pageRead(boolean withWarnings) {
        read.increment();
        if (withWarnings) {
            readWithWarnings.increment();
        }
    }

    /** A raw page went to the dead letters. */
    public void pageRefused(Refusal refusal) {
        Counter.builder("banmian.pages.refused")
                .description("Raw pages that went to the dead letters, by reason")
                .tag("reason", refusal.reason())
                .register(registry)
                .increment();
    }

    /** A page was put on raw-pages, by {@code http} or {@code folder}. */
    public void pagePushed(String way) {
        Counter.builder("banmian.pages.pushed")
                .description("Pages put on raw-pages, by the way they came")
                .tag("way", way)
                .register(registry)
                .increment();
    }

    /** A file of the watched folder could not be pushed. */
    public void fileFailed() {
        Counter.builder("banmian.folder.files.failed")
                .description("Files of the watched folder that could not be pushed")
                .register(registry)
                .increment();
    }
}
