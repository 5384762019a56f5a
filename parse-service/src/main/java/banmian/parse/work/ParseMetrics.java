package banmian.parse.work;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Figures of the stage. They count attempts: a batch whose transaction aborts is counted again when it is repeated. */
@Singleton
public class ParseMetrics {
    private final MeterRegistry registry;
    private final Timer parseTime;

    ParseMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.parseTime = Timer.builder("banmian.page.parse")
                .description("Time to segment one page and read its articles")
                .register(registry);
    }

    Outcome timed(Supplier<Outcome> parse) {
        Outcome outcome = parseTime.record(parse);
        if (outcome instanceof Outcome.Parsed parsed) {
            registry.counter("banmian.pages.parsed").increment();
            registry.counter("banmian.articles.parsed")
                    .increment(parsed.page().articles().size());
        } else if (outcome instanceof Outcome.Refused refused) {
            registry.counter(
                            "banmian.pages.refused",
                            "stage",
                            RecordParser.STAGE,
                            "reason",
                            refused.refusal().reason())
                    .increment();
        }
        return outcome;
    }
}
