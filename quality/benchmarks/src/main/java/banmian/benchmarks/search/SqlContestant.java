package banmian.benchmarks.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** {@code LIKE} over the rows; the database may have an index that helps, or not. */
final class SqlContestant implements Contestant {
    private static final String INDEX = "article_by_trigram";
    private static final String LIKE =
            "select id, count(*) over () from article where search_text like ? escape '!' order by sort_key limit 20";
    private static final String BY_MONTH = "select month, sum(articles) over () from ("
            + "select date_trunc('month', page.issue_date) as month, count(*) as articles"
            + " from article join page on page.id = article.page_id where search_text like ? escape '!' group by 1)"
            + " months order by month";

    private final String name;
    private final String sql;
    private final boolean trigrams;
    private final Connection connection;

    private SqlContestant(String name, String sql, boolean trigrams, Connection connection) {
        this.name = name;
        this.sql = sql;
        this.trigrams = trigrams;
        this.connection = connection;
    }

    static SqlContestant like(Connection connection) {
        return new SqlContestant("LIKE", LIKE, false, connection);
    }

    static SqlContestant likeByMonth(Connection connection) {
        return new SqlContestant("LIKE, by month", BY_MONTH, false, connection);
    }

    static SqlContestant trigrams(Connection connection) {
        return new SqlContestant("pg_trgm", LIKE, true, connection);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void build() throws SQLException {
        if (trigrams) {
            ScratchDatabase.execute(connection, "create extension if not exists pg_trgm");
            ScratchDatabase.execute(
                    connection, "create index " + INDEX + " on article using gin (search_text gin_trgm_ops)");
        }
    }

    @Override
    public long bytes() throws SQLException {
        return trigrams ? ScratchDatabase.number(connection, "select pg_relation_size('" + INDEX + "')") : 0;
    }

    @Override
    public boolean countsExactly() {
        return true;
    }

    @Override
    public long ask(String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(
                    1, "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(2) : 0;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        if (trigrams) {
            ScratchDatabase.execute(connection, "drop index if exists " + INDEX);
        }
    }
}
