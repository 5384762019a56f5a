package banmian.benchmarks.pipeline;

import java.util.Locale;

/** One number that each round measures, in the order of the table. */
enum Metric {
    KAFKA_AT_LEAST_ONCE(Section.KAFKA, "page in, 5 records out, at least once", "pages/s", null),
    KAFKA_EXACTLY_ONCE(Section.KAFKA, "the same, exactly once", "pages/s", KAFKA_AT_LEAST_ONCE),

    LOOP(Section.ROWS, "plain loop: consume, UNNEST upsert of 500, commit", "articles/s", null),
    LOOP_GIN(Section.ROWS, "the same with a tsvector of bigrams and GIN", "articles/s", LOOP),
    LOOP_LUCENE_WRITTEN(Section.ROWS, "the same with our index beside it, until written", "articles/s", LOOP),
    LOOP_LUCENE_FOUND(Section.ROWS, "the same, until all are found", "articles/s", LOOP),
    DEBEZIUM(Section.ROWS, "Debezium JDBC sink, upsert of 2,000", "articles/s", LOOP),
    DEBEZIUM_GIN(Section.ROWS, "the same with a tsvector of bigrams and GIN", "articles/s", LOOP_GIN),

    PIPELINE_WRITTEN(
            Section.PIPELINE, "raw page to readable row, until all are committed", "articles/s", LOOP_LUCENE_WRITTEN),
    PIPELINE_FOUND(Section.PIPELINE, "raw page to found by search, until all are", "articles/s", LOOP_LUCENE_FOUND),
    PIPELINE_PAGES(Section.PIPELINE, "the same in pages, until all are committed", "pages/s", null),
    PIPELINE_TEXT(Section.PIPELINE, "the same in text, until all are committed", "MB/s", null),
    CPU_INGEST(Section.PIPELINE, "processor time: ingest-service", "ms/page", null),
    CPU_PARSE(Section.PIPELINE, "processor time: parse-service", "ms/page", null),
    CPU_STORE(Section.PIPELINE, "processor time: store-service, its index included", "ms/page", null),
    CPU_KAFKA(Section.PIPELINE, "processor time: Kafka", "ms/page", null),
    CPU_POSTGRES(Section.PIPELINE, "processor time: PostgreSQL", "ms/page", null),

    KAFKA_P50(Section.LATENCY, "Kafka produce to consume, at that load, p50", "ms", null),
    KAFKA_P99(Section.LATENCY, "the same, p99", "ms", null),
    HALF_LOAD_P50(Section.LATENCY, "push to readable at half of full load, p50", "ms", null),
    HALF_LOAD_P99(Section.LATENCY, "the same, p99", "ms", null),
    IDLE_PAGE(Section.LATENCY, "a single page on an idle system, push to HTTP 200", "ms", null),
    IDLE_FOUND(Section.LATENCY, "the same, push to found by search", "ms", null),

    SQL_BY_ID(Section.READING, "the article's row by id, prepared SELECT", "requests/s", null),
    API_BY_ID(Section.READING, "GET article by id", "requests/s", SQL_BY_ID),
    LIST_P50(Section.READING, "GET list of 20, filters in turn, p50", "ms", null),
    LIST_P99(Section.READING, "the same, p99", "ms", null),
    SEARCH_P50(Section.READING, "GET search, two characters, p50", "ms", null),
    SEARCH_P99(Section.READING, "the same, p99", "ms", null),
    EXPORT(Section.READING, "export as NDJSON", "MB/s", null),

    START_INGEST(Section.START, "ingest-service started alone, by its own word", "s", null),
    START_PARSE(Section.START, "parse-service", "s", null),
    START_STORE(Section.START, "store-service", "s", null),
    TOGETHER_INGEST(Section.START, "all three started at once: ingest-service", "s", null),
    TOGETHER_PARSE(Section.START, "parse-service", "s", null),
    TOGETHER_STORE(Section.START, "store-service", "s", null),
    FIRST_ARTICLE(Section.START, "nothing running to first article readable", "s", null),
    IDLE_INGEST(Section.START, "ingest-service resident, idle", "MiB", null),
    IDLE_PARSE(Section.START, "parse-service", "MiB", null),
    IDLE_STORE(Section.START, "store-service", "MiB", null),
    LOADED_INGEST(Section.START, "ingest-service resident, most under load", "MiB", null),
    LOADED_PARSE(Section.START, "parse-service", "MiB", null),
    LOADED_STORE(Section.START, "store-service", "MiB", null),

    INSTANCES_1(Section.INSTANCES, "one instance of each service", "articles/s", null),
    INSTANCES_2(Section.INSTANCES, "two of each", "articles/s", INSTANCES_1),
    INSTANCES_4(Section.INSTANCES, "four of each", "articles/s", INSTANCES_1),
    SHARE_2(Section.INSTANCES, "two: pages of the least busy instance of any service, of an even share", "ratio", null),
    SHARE_4(Section.INSTANCES, "four: the same", "ratio", null),
    AGAIN_1(Section.INSTANCES, "one: pages that a service did more than once", "pages", null),
    AGAIN_2(Section.INSTANCES, "two: the same", "pages", null),
    AGAIN_4(Section.INSTANCES, "four: the same", "pages", null);

    /** Groups of rows in the table. */
    enum Section {
        KAFKA("Kafka alone"),
        ROWS("Floors and peers: the same article rows, from a full topic"),
        PIPELINE("Ours: the three services, search on"),
        LATENCY("Latency"),
        READING("Reading"),
        START("Start and memory"),
        INSTANCES("Instances, on this one machine");

        private final String title;

        Section(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private final Section section;
    private final String label;
    private final String unit;
    private final Metric reference;

    /** @param reference what it is shown as a ratio of; null for nothing */
    Metric(Section section, String label, String unit, Metric reference) {
        this.section = section;
        this.label = label;
        this.unit = unit;
        this.reference = reference;
    }

    Section section() {
        return section;
    }

    String label() {
        return label;
    }

    String unit() {
        return unit;
    }

    Metric reference() {
        return reference;
    }

    /** Throughput of 1, 2 or 4 instances. */
    static Metric instances(int count) {
        return valueOf("INSTANCES_" + count);
    }

    /** Balance of 2 or 4. */
    static Metric share(int count) {
        return valueOf("SHARE_" + count);
    }

    /** What 1, 2 or 4 did again. */
    static Metric again(int count) {
        return valueOf("AGAIN_" + count);
    }

    /** As JSON spells it: {@code loop-gin}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
