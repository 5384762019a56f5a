package banmian.benchmarks.search;

import java.io.IOException;
import java.sql.SQLException;

/** A way to find the articles that have a text, the first 20 of them, or to count them by something. */
interface Contestant extends AutoCloseable {
    String name();

    /** Builds what it needs beside the rows. */
    void build() throws SQLException, IOException;

    /** Bytes of what it needs beside the rows. */
    long bytes() throws SQLException, IOException;

    /** Whether what {@link #ask} answers is exact. */
    boolean countsExactly();

    /**
     * How many articles have the text.
     *
     * @param text folded
     */
    long ask(String text) throws SQLException, IOException;

    /** Removes what it has built. */
    @Override
    void close() throws SQLException, IOException;
}
