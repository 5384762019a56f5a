package banmian.ingest.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/** Counters of the service: docs/metrics.md. Each counts what is done, not what was tried. */
@Startup
@ApplicationScoped
public class IngestMetrics {
    private final Map<PageSource, Counter> read = new EnumMap<>(PageSource.class);
    private final Map<PageSource, Counter> pushed = new EnumMap<>(PageSource.class);
    private final Counter readWithWarnings;
    private final Counter filesFailed;

    IngestMetrics(MeterRegistry registry) {
        for (PageSource source : PageSource.values()) {
            read.put(
                    source,
                    Counter.builder("banmian.pages.read")
                            .description("Raw pages that went on to the topic pages, by how they came")
                            .tag("source", source.label())
                            .register(registry));
        }
        for (PageSource way : new PageSource[] {PageSource.HTTP, PageSource.FOLDER}) {
            pushed.put(
                    way,
                    Counter.builder("banmian.pages.pushed")
                            .description("Pages put on raw-pages by this service, by the way they came")
                            .tag("way", way.label())
                            .register(registry));
        }
        readWithWarnings = Counter.builder("banmian.pages.read.with.warnings")
                .description("Pages read that have warnings")
                .register(registry);
        filesFailed = Counter.builder("banmian.folder.files.failed")
                .description("Files of the watched folder that could not be pushed")
                .register(registry);
    }

    /** A page went on. */
    public void pageRead(PageSource source, boolean withWarnings) {
        read.get(source).increment();
        if (withWarnings) {
            readWithWarnings.increment();
        }
    }

    /** A page was put on raw-pages, by HTTP or from the folder. */
    public void pagePushed(PageSource way) {
        pushed.get(way).increment();
    }

    /** A file of the watched folder could not be pushed. */
    public void fileFailed() {
        filesFailed.increment();
    }
}
