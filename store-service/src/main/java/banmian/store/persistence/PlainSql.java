package banmian.store.persistence;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/**
 * Asks the database, in the transaction under way, what HQL cannot say. Not by Hibernate's native queries: for each call of
 * one it keeps a plan under a key that equals no other, looks at more and more of them to find it, and drops those of other
 * queries for them.
 */
public final class PlainSql {
    private PlainSql() {}

    /** Reads what is wanted of a row. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * The rows of an answer, in its order.
     *
     * @param arguments one for each question mark: texts, numbers, or arrays of texts
     * @throws org.hibernate.JDBCException if the database refuses
     */
    public static <T> List<T> rows(EntityManager entities, String sql, Reader<T> reader, Object... arguments) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement question = connection.prepareStatement(sql)) {
                for (int i = 0; i < arguments.length; i++) {
                    question.setObject(i + 1, arguments[i]);
                }
                List<T> rows = new ArrayList<>();
                try (ResultSet row = question.executeQuery()) {
                    while (row.next()) {
                        rows.add(reader.read(row));
                    }
                }
                return rows;
            }
        });
    }
}
