package banmian.local.bench;

import java.util.Locale;

/** What can be measured by itself, in the order in which a round measures it. */
public enum BenchPart {
    /** Our pipeline: raw page to readable row, and to found by search. */
    PIPELINE,
    /** Floor: Kafka alone, exactly once and at least once. */
    KAFKA,
    /** Floors: plain loops that write the same article rows, with and without a search index. */
    LOOPS,
    /** Peer: the Debezium JDBC sink, with and without a search index. */
    DEBEZIUM,
    /** From push to readable, at half of full load and alone. */
    LATENCY,
    /** The read API beside the database itself. */
    READ,
    /** Start and memory of each service. */
    START,
    /** One, two and four instances of each service, once in a run. */
    INSTANCES;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
