package banmian.benchmarks.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** A store's database, which pages are written to past store-service, some hundreds at a time. */
final class Archive implements AutoCloseable {
    /** How much is there of one seed. */
    record Size(long pages, long articles) {}

    private static final String SIZE = "select count(distinct p.id), count(a.id) from page p"
            + " left join article a on a.page_id = p.id where p.parser = ?";

    private final Connection connection;

    private Archive(Connection connection) {
        this.connection = connection;
    }

    /** @throws SQLException when there is no such database, or none with the store's tables */
    static Archive open(String jdbcUrl, String user, String password) throws SQLException {
        Archive archive = new Archive(DriverManager.getConnection(jdbcUrl, user, password));
        try {
            archive.prepare();
            return archive;
        } catch (SQLException e) {
            archive.close();
            throw e;
        }
    }

    /** What is lost in a crash can be made again: no commit waits for the disk. */
    private void prepare() throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
            statement.execute("create temporary table new_issue (newspaper text, issue_date date, sort_key text)"
                    + " on commit delete rows");
            statement.executeQuery("select from page_revision, article limit 0");
        }
        connection.commit();
    }

    /** @param parser that the pages name as theirs */
    Size size(String parser) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(SIZE)) {
            question.setString(1, parser);
            try (ResultSet answer = question.executeQuery()) {
                answer.next();
                return new Size(answer.getLong(1), answer.getLong(2));
            }
        }
    }

    /** Writes pages in one transaction: all of them or none. */
    void write(StoreRows rows) throws SQLException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (StoreTable table : StoreTable.values()) {
            try {
                copy.copyIn(table.copy(), new ByteArrayInputStream(rows.of(table)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (table == StoreTable.NEW_ISSUE) {
                enterIssues();
            }
        }
        connection.commit();
    }

    private void enterIssues() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into newspaper select distinct newspaper from new_issue order by 1 on conflict do nothing");
            statement.execute("insert into issue (newspaper, issue_date, sort_key)"
                    + " select distinct newspaper, issue_date, sort_key from new_issue order by 1, 2"
                    + " on conflict do nothing");
        }
    }

    /** Lets the database count its rows and mark its pages visible, as it would by itself after some minutes. */
    void settle() throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
