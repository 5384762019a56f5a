package banmian.benchmarks.pipeline;

import java.util.Locale;
import java.util.OptionalDouble;

/** What the project wants to reach, and whether it does. */
enum Goal {
    NEAR_THE_FLOOR(
            "found articles/s, of the loop with our index",
            Kind.RATIO,
            Metric.PIPELINE_FOUND,
            Metric.LOOP_LUCENE_FOUND,
            .6),
    AHEAD_OF_DEBEZIUM(
            "found articles/s, of Debezium with GIN", Kind.RATIO, Metric.PIPELINE_FOUND, Metric.DEBEZIUM_GIN, 1),
    BEYOND_GIN("found articles/s, of the loop with GIN", Kind.RATIO, Metric.PIPELINE_FOUND, Metric.LOOP_GIN, 3),
    LATENCY_P50(
            "push to readable at half load beyond Kafka's own, p50, ms",
            Kind.DIFFERENCE,
            Metric.HALF_LOAD_P50,
            Metric.KAFKA_P50,
            150),
    LATENCY_P99("the same, p99, ms", Kind.DIFFERENCE, Metric.HALF_LOAD_P99, Metric.KAFKA_P99, 500),
    SINGLE_PAGE("a single page on an idle system, ms", Kind.MOST, Metric.IDLE_PAGE, null, 100),
    BY_ID("article by id, of the same SELECT", Kind.RATIO, Metric.API_BY_ID, Metric.SQL_BY_ID, .5),
    LISTS("lists, p99, ms", Kind.MOST, Metric.LIST_P99, null, 50),
    SEARCH("search, two characters, p50, ms", Kind.MOST, Metric.SEARCH_P50, null, 10),
    SEARCH_WORST("search, two characters, p99, ms", Kind.MOST, Metric.SEARCH_P99, null, 50),
    EXPORT("export, MB/s", Kind.LEAST, Metric.EXPORT, null, 50),
    START_INGEST("start of ingest-service, s", Kind.MOST, Metric.START_INGEST, null, 2),
    START_PARSE("start of parse-service, s", Kind.MOST, Metric.START_PARSE, null, 2),
    START_STORE("start of store-service, s", Kind.MOST, Metric.START_STORE, null, 2),
    FIRST_ARTICLE("nothing running to first article, s", Kind.MOST, Metric.FIRST_ARTICLE, null, 15),
    IDLE_INGEST("ingest-service idle, MiB", Kind.MOST, Metric.IDLE_INGEST, null, 256),
    IDLE_PARSE("parse-service idle, MiB", Kind.MOST, Metric.IDLE_PARSE, null, 256),
    IDLE_STORE("store-service idle, MiB", Kind.MOST, Metric.IDLE_STORE, null, 256),
    LOADED_INGEST("ingest-service loaded, MiB", Kind.MOST, Metric.LOADED_INGEST, null, 512),
    LOADED_PARSE("parse-service loaded, MiB", Kind.MOST, Metric.LOADED_PARSE, null, 512),
    LOADED_STORE("store-service loaded, MiB", Kind.MOST, Metric.LOADED_STORE, null, 512);

    private enum Kind {
        RATIO,
        DIFFERENCE,
        LEAST,
        MOST
    }

    private final String label;
    private final Kind kind;
    private final Metric metric;
    private final Metric reference;
    private final double bound;

    Goal(String label, Kind kind, Metric metric, Metric reference, double bound) {
        this.label = label;
        this.kind = kind;
        this.metric = metric;
        this.reference = reference;
        this.bound = bound;
    }

    String label() {
        return label;
    }

    /** As people read it: at least .6. */
    String bound() {
        return (atLeast() ? "≥ " : "≤ ") + Figures.of(bound);
    }

    /** Where it stands; empty where that was not measured. */
    OptionalDouble stands(Results results) {
        return switch (kind) {
            case RATIO -> results.ratio(metric, reference);
            case LEAST, MOST -> results.median(metric);
            case DIFFERENCE -> {
                OptionalDouble ours = results.median(metric);
                OptionalDouble others = results.median(reference);
                yield ours.isPresent() && others.isPresent()
                        ? OptionalDouble.of(ours.getAsDouble() - others.getAsDouble())
                        : OptionalDouble.empty();
            }
        };
    }

    boolean isReached(double value) {
        return atLeast() ? value >= bound : value <= bound;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean atLeast() {
        return kind == Kind.RATIO || kind == Kind.LEAST;
    }
}
