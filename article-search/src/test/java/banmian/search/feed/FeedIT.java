package banmian.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.testing.servers.PostgresUnderTest;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is missed and nothing is double, in whatever order transactions end and wherever the indexer stops. */
class FeedIT {
    private static PostgresUnderTest postgres;
    private static DataSource database;

    @TempDir
    Path folder;

    private final Newsroom newsroom = new Newsroom(1);

    @BeforeAll
    static void start() {
        postgres = PostgresUnderTest.start();
        database = Newsroom.migrated(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        execute("truncate page cascade");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection transaction() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private void insert(String page) throws SQLException {
        try (Connection connection = transaction()) {
            newsroom.insertPage(connection, page, 2);
            connection.commit();
        }
    }

    /** Each in a transaction of its own. */
    private void insertMany(String name, int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            insert(String.format("%s-%03d", name, i));
        }
    }

    private void replace(String page, String headline) throws SQLException {
        try (Connection connection = transaction()) {
            newsroom.replacePage(connection, page, headline);
            connection.commit();
        }
    }

    @Test
    void aTransactionThatBeganEarlierAndEndsLaterIsNotMissedAndHoldsNobodyUp() throws Exception {
        try (Connection slow = transaction();
                FollowingIndex index = new FollowingIndex(folder, database)) {
            // Given
            index.catchUp();
            newsroom.insertPage(slow, "slow", 2);
            insert("quick");

            // When
            index.catchUp();
            int beforeItEnds = index.size();
            slow.commit();
            index.catchUp();

            // Then
            assertThat(beforeItEnds).isEqualTo(2);
            assertThat(index.size()).isEqualTo(4);
        }
    }

    @Test
    void aTransactionThatEndsWhileManyPagesOfLaterOnesAreReadIsNotMissed() throws Exception {
        try (Connection slow = transaction();
                FollowingIndex index = new FollowingIndex(folder, database)) {
            // Given: more pages than are read at once, behind one that nobody can read yet
            index.catchUp();
            newsroom.insertPage(slow, "slow", 2);
            insertMany("quick", 150);

            // When
            index.advance();
            slow.commit();
            index.catchUp();

            // Then
            assertThat(index.size()).isEqualTo(302);
        }
    }

    @Test
    void pagesBehindATransactionThatDoesNotEndAreFoundHoweverManyThereAre() throws Exception {
        try (Connection slow = transaction();
                FollowingIndex index = new FollowingIndex(folder, database)) {
            // Given
            index.catchUp();
            newsroom.insertPage(slow, "slow", 2);
            insertMany("quick", 250);

            // When
            index.catchUp();

            // Then
            assertThat(index.size()).isEqualTo(500);
        }
    }

    @Test
    void transactionsWhoseNumbersHaveOneMoreDigitComeAfterThoseBefore() throws Exception {
        try (FollowingIndex index = new FollowingIndex(folder, database)) {
            // Given
            index.catchUp();
            execute("""
                    do $$ declare number bigint := pg_current_xact_id()::text::bigint;
                    next bigint := 10 ^ length(number::text);
                    begin
                      commit;
                      while number < next - 100 loop
                        number := pg_current_xact_id()::text::bigint;
                        commit;
                      end loop;
                    end $$""");
            insertMany("page", 250);

            // When
            index.catchUp();

            // Then
            assertThat(index.size()).isEqualTo(500);
        }
    }

    @Test
    void whatIsRolledBackIsNeverThere() throws Exception {
        try (FollowingIndex index = new FollowingIndex(folder, database);
                Connection undone = transaction()) {
            index.catchUp();
            newsroom.insertPage(undone, "undone", 2);
            undone.rollback();

            index.catchUp();

            assertThat(index.size()).isZero();
        }
    }

    @Test
    void aReplacedPageIsFoundByItsNewTextOnly() throws Exception {
        try (FollowingIndex index = new FollowingIndex(folder, database)) {
            // Given
            insert("page");
            replace("page", "灯塔守护人回到岛上");
            index.catchUp();

            // When
            replace("page", "守岛人换班");
            index.catchUp();

            // Then
            assertThat(index.find("灯塔守护人")).isEmpty();
            assertThat(index.find("守岛人换班")).containsExactly("page-1");
            assertThat(index.size()).isEqualTo(1);
        }
    }

    @Test
    void anIndexGoesOnWhereItWasCommittedWhateverWasDoneAfter() throws Exception {
        // Given: a part of the build is committed, a further part is not
        insertMany("page", 250);
        try (FollowingIndex index = new FollowingIndex(folder, database)) {
            index.advance();
            index.commit();
            replace("page-000", "第一版改了");
            index.advance();
        }

        // When
        try (FollowingIndex index = new FollowingIndex(folder, database)) {
            int afterReopening = index.size();
            index.catchUp();

            // Then
            assertThat(afterReopening).isEqualTo(200);
            assertThat(index.size()).isEqualTo(499);
            assertThat(index.find("第一版改了")).containsExactly("page-000-1");
        }
    }

    @Test
    void manyPagesOfOneTransactionAreAllThere() throws Exception {
        try (FollowingIndex index = new FollowingIndex(folder, database);
                Connection connection = transaction()) {
            index.catchUp();
            for (int i = 0; i < 350; i++) {
                newsroom.insertPage(connection, String.format("page-%03d", i), 1);
            }
            connection.commit();

            index.catchUp();

            assertThat(index.size()).isEqualTo(350);
        }
    }

    @Test
    void twoInstancesOfManyWritersEndTheSame(@TempDir Path other) throws Exception {
        try (FollowingIndex one = new FollowingIndex(folder, database);
                FollowingIndex two = new FollowingIndex(other, database)) {
            // When: four writers at a time, of pages that are replaced again and again
            whileWritersWork(4, this::write, one);
            one.catchUp();
            two.catchUp();

            // Then
            assertThat(one.size()).isEqualTo(40).isEqualTo(two.size());
            assertThat(one.find("改稿")).hasSize(40).isEqualTo(two.find("改稿"));
            assertThat(one.find("初稿")).isEmpty();
        }
    }

    /** As two instances of store-service do it: batches, one after another, faster than they are indexed. */
    @Test
    void batchesOfTwoWritersAtFullSpeedAreAllFound() throws Exception {
        try (FollowingIndex index = new FollowingIndex(folder, database)) {
            // When
            whileWritersWork(2, this::writeBatches, index);
            index.catchUp();

            // Then
            assertThat(index.size()).isEqualTo(2 * 100 * 50);
        }
    }

    private interface Writing {
        Void by(String writer) throws SQLException;
    }

    /** Goes on step by step as long as any of them writes. */
    private static void whileWritersWork(int count, Writing writing, FollowingIndex index) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(count);
        List<Future<?>> done = new ArrayList<>();
        for (int writer = 0; writer < count; writer++) {
            String name = "w" + writer;
            done.add(writers.submit(() -> writing.by(name)));
        }
        while (done.stream().anyMatch(written -> !written.isDone())) {
            index.advance();
        }
        for (Future<?> written : done) {
            written.get();
        }
        writers.shutdown();
    }

    private Void writeBatches(String name) throws SQLException {
        Newsroom own = new Newsroom(name.hashCode());
        try (Connection connection = transaction()) {
            for (int batch = 0; batch < 100; batch++) {
                for (int i = 0; i < 50; i++) {
                    own.insertPage(connection, (i % 7) + name + "-" + batch + "-" + i, 1);
                }
                connection.commit();
            }
        }
        return null;
    }

    private Void write(String name) throws SQLException {
        Newsroom own = new Newsroom(name.hashCode());
        for (int i = 0; i < 10; i++) {
            try (Connection connection = transaction()) {
                own.insertPage(connection, name + "-" + i, 3);
                connection.commit();
                own.replacePage(connection, name + "-" + i, "初稿");
                connection.commit();
                own.replacePage(connection, name + "-" + i, "改稿");
                connection.commit();
            }
        }
        return null;
    }

    @Test
    void pagesOfARestoredDatabaseAreFoundWhateverTheirNumbers() throws Exception {
        try (FollowingIndex index = new FollowingIndex(folder, database)) {
            // Given: a number that no transaction has come to
            index.catchUp();
            insert("restored");
            execute("update page set written_by = '1000000000000'");

            // When
            int adopted = new PageFeed(database).adoptRestored();
            int further = new PageFeed(database).adoptRestored();
            index.catchUp();
            execute("delete from page where id = 'nobody'");
            insert("later");
            index.catchUp();

            // Then
            assertThat(adopted).isEqualTo(1);
            assertThat(further).isZero();
            assertThat(index.size()).isEqualTo(4);
        }
    }

    @Test
    void aKilledProcessLosesNothing() throws Exception {
        // Given: a process that indexes and commits all the time
        insertMany("page", 300);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledIndexer.class.getName(),
                        folder.toString(),
                        postgres.jdbcUrl(),
                        postgres.user(),
                        postgres.password())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        // When: it is killed in the middle of its work
        try {
            assertThat(process.inputReader().readLine()).isEqualTo("committed");
            for (int i = 0; i < 100; i++) {
                replace(String.format("page-%03d", i), "换版");
            }
        } finally {
            process.destroyForcibly().waitFor();
        }

        // Then
        try (FollowingIndex index = new FollowingIndex(folder, database)) {
            index.catchUp();
            assertThat(index.size()).isEqualTo(500);
            assertThat(index.find("换版")).hasSize(100);
        }
    }
}
