package banmian.benchmarks.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** The rows that an export is made of, read straight from the database: nobody who exports them does less. */
final class PlainRead implements AutoCloseable {
    /** What was read, in which time. */
    record Amount(long rows, long bytes, long nanos) {}

    private static final int ROWS_AT_ONCE = 500;
    private static final String ROWS = "select a.id, p.newspaper, p.issue_date, p.page_label, p.page_name, a.position,"
            + " a.kind, a.rubric, a.kicker, a.headline, a.deck, a.dateline, a.paragraphs, a.spans, a.confidence,"
            + " a.review from article a join page p on p.id = a.page_id order by a.sort_key limit ";

    private final Connection connection;

    private PlainRead(Connection connection) {
        this.connection = connection;
    }

    static PlainRead open(String jdbcUrl, String user, String password) throws SQLException {
        Connection connection = DriverManager.getConnection(jdbcUrl, user, password);
        connection.setAutoCommit(false);
        return new PlainRead(connection);
    }

    Amount copy(int rows) throws SQLException, IOException {
        Counter counter = new Counter();
        long start = System.nanoTime();
        long copied = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + ROWS + rows + ") to stdout", counter);
        return new Amount(copied, counter.bytes, System.nanoTime() - start);
    }

    Amount select(int rows) throws SQLException {
        long start = System.nanoTime();
        long read = 0;
        long bytes = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet result = statement.executeQuery(ROWS + rows)) {
                int columns = result.getMetaData().getColumnCount();
                for (; result.next(); read++) {
                    for (int column = 1; column <= columns; column++) {
                        String value = result.getString(column);
                        bytes += value == null ? 0 : value.getBytes(StandardCharsets.UTF_8).length;
                    }
                }
            }
        }
        return new Amount(read, bytes, System.nanoTime() - start);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
