package banmian.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.search.text.TextFolding;
import banmian.testing.servers.PostgresUnderTest;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search finds what {@code LIKE '%…%'} finds on the same rows: recall and precision are 1, over 500 queries. */
class LikeIT {
    private static final int QUERIES = 500;
    private static final int PAGES = 400;

    private static PostgresUnderTest postgres;
    private static DataSource database;

    @TempDir
    static Path folder;

    private static FollowingIndex index;

    @BeforeAll
    static void fill() throws SQLException, IOException {
        postgres = PostgresUnderTest.start();
        database = Newsroom.migrated(postgres.jdbcUrl(), postgres.user(), postgres.password());
        Newsroom newsroom = new Newsroom(20220308);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < PAGES; i++) {
                newsroom.insertPage(connection, String.format("page-%04d", i), 1 + i % 9);
            }
            connection.commit();
            fold(connection);
        }
        index = new FollowingIndex(folder, database);
        index.catchUp();
    }

    /** The rows as they are compared, beside those that are stored. */
    private static void fold(Connection connection) throws SQLException {
        connection.createStatement().execute("create table folded (id text primary key, text text not null)");
        try (ResultSet rows = connection.createStatement().executeQuery("select id, search_text from article");
                PreparedStatement insert = connection.prepareStatement("insert into folded values (?, ?)")) {
            while (rows.next()) {
                StringBuilder text = new StringBuilder();
                for (String part : rows.getString(2).split("\n")) {
                    text.append(TextFolding.fold(part)).append('\n');
                }
                insert.setString(1, rows.getString(1));
                insert.setString(2, text.toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    @AfterAll
    static void stop() throws IOException {
        index.close();
        postgres.close();
    }

    @Test
    void recallAndPrecisionAreOneOnFoldedText() throws SQLException, IOException {
        // Given: one to six characters, four in five cut out of stored texts, the rest made up
        List<String> queries = queries();
        long wanted = 0;
        long found = 0;
        long both = 0;

        // When
        for (String query : queries) {
            List<String> byLike =
                    like("select id from folded where text like ? escape '!' order by id", TextFolding.fold(query));
            List<String> bySearch = index.find(query);
            wanted += byLike.size();
            found += bySearch.size();
            both += bySearch.stream().filter(byLike::contains).count();
        }

        // Then
        System.out.printf(
                "%d queries, %d hits by LIKE, %d by search, %d the same%n", queries.size(), wanted, found, both);
        assertThat(queries).hasSize(QUERIES);
        assertThat(wanted).isGreaterThan(QUERIES);
        assertThat((double) both / wanted).as("recall").isEqualTo(1.0);
        assertThat((double) both / found).as("precision").isEqualTo(1.0);
    }

    /** The database's own folding knows nothing of Traditional characters; without any, both must agree. */
    @Test
    void theDatabasesOwnFoldingFindsTheSame() throws SQLException, IOException {
        List<String> queries = queries().stream()
                .filter(query -> query.chars().noneMatch(c -> "電業園書橋車學醫电业园书桥车学医".indexOf(c) >= 0))
                .toList();

        assertThat(queries).hasSizeGreaterThan(100);
        for (String query : queries) {
            assertThat(index.find(query)).as(query).isEqualTo(like("""
                            select id from article
                            where lower(normalize(search_text, NFKC)) like lower(normalize(?, NFKC)) escape '!'
                            order by id""", query));
        }
    }

    private static List<String> queries() throws SQLException {
        Random random = new Random(42);
        Newsroom newsroom = new Newsroom(7);
        List<String> texts =
                like("select search_text from article where search_text like ? escape '!' order by id", "");
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            int length = 1 + random.nextInt(6);
            String text = texts.get(random.nextInt(texts.size()));
            int from = random.nextInt(text.length());
            String query = queries.size() % 5 == 4
                    ? newsroom.text(length)
                    : text.substring(from, Math.min(text.length(), from + length));
            if (query.indexOf('\n') < 0 && !TextFolding.fold(query).isEmpty()) {
                queries.add(query);
            }
        }
        return queries;
    }

    private static List<String> like(String sql, String text) throws SQLException {
        String pattern = "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, pattern);
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        }
    }
}
