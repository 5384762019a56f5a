package banmian.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import banmian.search.index.Found;
import banmian.search.index.Order;
import banmian.search.index.Question;
import banmian.search.query.SearchQuery;
import banmian.store.config.StoreConfig;
import banmian.testing.servers.PostgresUnderTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Whatever happens to the folder of the index, it ends up with what the database has. */
class IndexerIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static PostgresUnderTest postgres;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws SQLException {
        postgres = PostgresUnderTest.start();
        execute("postgres", "create database other");
        for (String name : List.of("postgres", "other")) {
            Flyway.configure().dataSource(database(name)).load().migrate();
            execute(
                    name,
                    "insert into page (id, revision, sha256, last_received_at, parser, warnings, metadata_from, sort_key)"
                            + " values ('p', 1, '', now(), '1.0.0', '[]', '{}', 'p')",
                    "insert into article (id, page_id, position, kind, headline, paragraphs, spans, confidence, review,"
                            + " search_text, sort_key) values ('a', 'p', 1, 'article', '" + headline(name)
                            + "', '[]', '[]', 1, '[]', '', 'p1')");
        }
    }

    private static String headline(String database) {
        return database.equals("other") ? "海州晚报今日停刊" : "江城渡轮明早停航";
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void aRemovedFolderIsBuiltAgain() throws Exception {
        // Given
        runOnce("postgres");
        clear();

        // When
        try (Running running = new Running("postgres", folder)) {
            // Then
            running.awaitFound("渡轮明早");
        }
    }

    @Test
    void aDamagedIndexIsBuiltAgain() throws Exception {
        // Given
        runOnce("postgres");
        damage();

        // When
        try (Running running = new Running("postgres", folder)) {
            // Then
            running.awaitFound("渡轮明早");
            assertThat(running.index.state().trouble()).isNull();
            assertThat(running.index.state().progress()).isEqualTo(1);
        }
    }

    @Test
    void theIndexOfAnotherDatabaseIsBuiltAgain() throws Exception {
        // Given
        runOnce("postgres");

        // When
        try (Running running = new Running("other", folder)) {
            // Then
            running.awaitFound("晚报今日停刊");
            assertThat(running.find("渡轮明早")).isEmpty();
        }
    }

    @Test
    void aSecondProcessOnTheFolderSaysSoAndTakesOverLater() throws Exception {
        // Given
        Running first = new Running("postgres", folder);
        first.awaitFound("渡轮明早");

        try (Running second = new Running("postgres", folder)) {
            // When
            await().atMost(PATIENCE).until(() -> second.index.state().trouble() != null);
            String trouble = second.index.state().trouble();
            boolean complete = second.index.state().complete();
            first.close();

            // Then
            assertThat(trouble).isEqualTo("another process uses the index in " + folder);
            assertThat(complete).isFalse();
            second.awaitFound("渡轮明早");
        }
    }

    private void runOnce(String database) throws Exception {
        try (Running running = new Running(database, folder)) {
            await().atMost(PATIENCE).until(() -> running.index.state().complete());
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /** As a disk does that has lost some blocks: in every file but the lock. */
    private void damage() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(any -> !any.endsWith("write.lock")).toList()) {
                try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
                    content.seek(content.length() / 2);
                    content.write(new byte[(int) Math.min(8, content.length() - content.length() / 2)]);
                }
            }
        }
    }

    private static DataSource database(String name) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(postgres.jdbcUrl().replaceFirst("/[^/?]*$", "/" + name));
        database.setUser(postgres.user());
        database.setPassword(postgres.password());
        return database;
    }

    private static void execute(String database, String... statements) throws SQLException {
        try (Connection connection = database(database).getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** An indexer at work. */
    private static final class Running implements AutoCloseable {
        private final SearchIndex index = new SearchIndex();
        private final Indexer indexer;
        private boolean closed;

        Running(String database, Path folder) {
            StoreConfig config = new SmallRyeConfigBuilder()
                    .addDiscoveredConverters()
                    .withMapping(StoreConfig.class)
                    .withDefaultValue("banmian.store.instance", "test")
                    .withDefaultValue("banmian.store.search.folder", folder.toString())
                    .build()
                    .getConfigMapping(StoreConfig.class);
            indexer = new Indexer(database(database), index, config);
            indexer.start(null);
        }

        List<String> find(String text) {
            Question question = new Question(new SearchQuery.Phrase(null, text), null, null, null, Map.of());
            return index
                    .ask(open -> open.find(question, Order.READING, null, 10, PATIENCE)
                            .hits())
                    .stream()
                    .map(Found.Hit::articleId)
                    .toList();
        }

        void awaitFound(String text) {
            await().atMost(PATIENCE).until(() -> index.state().complete());
            assertThat(find(text)).containsExactly("a");
        }

        @Override
        public void close() throws InterruptedException {
            if (!closed) {
                closed = true;
                indexer.stop(null);
            }
        }
    }
}
