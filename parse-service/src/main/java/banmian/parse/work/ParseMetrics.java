package banmian.parse.work;

import banmian.channel.Refusals;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** Figures of the stage: docs/metrics.md. */
@Startup
@Singleton
public class ParseMetrics {
    private static final Duration[] TIMES = LongStream.of(
                    500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 5_000_000)
            .mapToObj(micros -> Duration.ofNanos(micros * 1_000))
            .toArray(Duration[]::new);

    private final Timer segmenter;
    private final Counter pages;
    private final Counter articles;
    private final Refusals refusals;

    ParseMetrics(MeterRegistry registry, Refusals refusals) {
        this.refusals = refusals;
        segmenter = Timer.builder("banmian.segmenter")
                .description("Time to segment one page and read its articles")
                .serviceLevelObjectives(TIMES)
                .register(registry);
        pages = Counter.builder("banmian.pages.parsed")
                .description("Pages that went on to the topic parsed-pages")
                .register(registry);
        articles = Counter.builder("banmian.articles.parsed")
                .description("Their articles")
                .register(registry);
    }

    <T> T segmented(Supplier<T> work) {
        return segmenter.record(work);
    }

    /** What came of a page is written. */
    public void count(Outcome outcome) {
        if (outcome instanceof Outcome.Parsed parsed) {
            pages.increment();
            articles.increment(parsed.page().articles().size());
        } else if (outcome instanceof Outcome.Refused refused) {
            refusals.count(refused.refusal().reason());
        }
    }
}
