package banmian.benchmarks.pipeline;

import java.sql.Connection;
import java.sql.SQLException;

/** Tables like the store's in a schema of their own, with the store's indexes, empty. */
final class FloorTable implements AutoCloseable {
    /** What is kept for search. */
    enum Search {
        NONE,
        /** The naive way: a column with the bigrams, and an index of it. */
        GIN,
        /** The index that store-service keeps, beside the database. */
        LUCENE
    }

    private final Machine machine;
    private final String schema;

    private FloorTable(Machine machine, String schema) {
        this.machine = machine;
        this.schema = schema;
    }

    static FloorTable create(Machine machine, String schema, Search search) throws SQLException {
        FloorTable table = new FloorTable(machine, schema);
        try (Connection connection = machine.connect()) {
            Machine.execute(connection, "drop schema if exists " + schema + " cascade");
            Machine.execute(connection, "create schema " + schema);
            for (String name : new String[] {"article", "page", "byline"}) {
                Machine.execute(
                        connection, "create table %s.%s (like public.%s including all)".formatted(schema, name, name));
            }
            if (search == Search.GIN) {
                Machine.execute(connection, "alter table " + schema + ".article add column pairs tsvector");
                Machine.execute(connection, "create index on " + schema + ".article using gin (pairs)");
            }
            // As before each measurement: what the last one has left to write is written.
            Machine.execute(connection, "checkpoint");
        }
        return table;
    }

    /** Where names without a schema mean these tables. */
    String url() {
        return machine.jdbcUrl() + "?currentSchema=" + schema;
    }

    long articles() throws SQLException {
        try (Connection connection = machine.connect()) {
            return Machine.number(connection, "select count(*) from " + schema + ".article");
        }
    }

    void empty() throws SQLException {
        try (Connection connection = machine.connect()) {
            Machine.execute(connection, "truncate " + schema + ".article, " + schema + ".page, " + schema + ".byline");
            Machine.execute(connection, "checkpoint");
        }
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = machine.connect()) {
            Machine.execute(connection, "drop schema " + schema + " cascade");
        }
    }
}
