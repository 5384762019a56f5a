package banmian.local.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The pages in the database. Only reads. */
final class Database implements AutoCloseable {
    private static final String ROWS = """
            select p.id, p.sha256, p.last_received_at, p.parser, r.sha256,
              (select count(*) from article a where a.page_id = p.id)
            from page p left join page_revision r on r.page_id = p.id and r.revision = p.revision
            where p.id = any (?)""";

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** @throws AuditException if it does not answer */
    static Database open(String url, String user, String password) {
        try {
            DriverManager.setLoginTimeout(10);
            Connection connection = DriverManager.getConnection(url, user, password);
            connection.setReadOnly(true);
            return new Database(connection);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The rows of pages, by id; a page that is not there has none. */
    Map<String, PageRow> rows(Collection<String> ids) {
        Map<String, PageRow> rows = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    PageRow row = row(found);
                    rows.put(row.id(), row);
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        return rows;
    }

    private static PageRow row(ResultSet found) throws SQLException {
        return new PageRow(
                found.getString(1),
                found.getString(2),
                found.getTimestamp(3).toInstant(),
                found.getString(4),
                found.getString(5),
                found.getInt(6));
    }

    long pages() {
        return count("select count(*) from page");
    }

    long articles() {
        return count("select count(*) from article");
    }

    private long count(String query) {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static AuditException failed(SQLException failure) {
        return new AuditException("The database cannot be read: " + failure.getMessage(), failure);
    }
}
