package banmian.servers.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banmian.servers.process.Ports;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {
    @TempDir
    Path folder;

    @Test
    void rowsSurviveARestart() throws Exception {
        // Given
        try (EmbeddedPostgres postgres = start(Ports.free(), true)) {
            execute(postgres, "CREATE TABLE page (name text)");
            execute(postgres, "INSERT INTO page VALUES ('衡阳日报')");
        }

        // When
        try (EmbeddedPostgres postgres = start(Ports.free(), true)) {
            // Then
            assertThat(value(postgres, "SELECT name FROM page")).isEqualTo("衡阳日报");
        }
    }

    @Test
    void aServerThatWasKilledRecovers() throws Exception {
        // Given
        EmbeddedPostgres killed = start(Ports.free(), true);
        execute(killed, "CREATE TABLE page AS SELECT '要闻' AS name");
        ProcessHandle server = ProcessHandle.of(killed.pid()).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();

        // When
        try (EmbeddedPostgres postgres = start(Ports.free(), true)) {
            // Then
            assertThat(value(postgres, "SELECT name FROM page")).isEqualTo("要闻");
        }
    }

    @Test
    void aProcessThatGotTheNumberOfADeadServerIsNoServer() throws Exception {
        // Given
        start(Ports.free(), false).close();
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder.resolve("postgres") + "\n");

        // When
        try (EmbeddedPostgres postgres = start(Ports.free(), false)) {
            // Then
            assertThat(value(postgres, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aServerLeftBehindIsRefusedAndCanBeStopped() {
        // Given
        EmbeddedPostgres left = start(Ports.free(), false);
        assertThatThrownBy(() -> start(Ports.free(), false))
                .hasMessageContaining("Another PostgreSQL (process " + left.pid() + ") is running on the folder");

        // When
        boolean stopped = EmbeddedPostgres.stopLeftover(folder.resolve("postgres"), folder.resolve("stop.log"));

        // Then
        assertThat(stopped).isTrue();
        assertThat(left.isAlive()).isFalse();
    }

    @Test
    void keptDataIsDurableAndInUnicodeOrder() throws Exception {
        try (EmbeddedPostgres postgres = start(Ports.free(), true)) {
            assertThat(value(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(value(postgres, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(value(postgres, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(value(postgres, "SHOW log_timezone")).isEqualTo("UTC");
            assertThat(value(postgres, "SELECT 'Z' < 'a' AND '一' < '龥' AND lower('Ä') = 'ä'"))
                    .isEqualTo("t");
        }
    }

    @Test
    void aBusyPortIsNamed() throws Exception {
        try (ServerSocket busy = new ServerSocket(0)) {
            // When // Then
            assertThatThrownBy(() -> start(busy.getLocalPort(), false))
                    .hasMessage("PostgreSQL cannot listen on port " + busy.getLocalPort() + ": it is in use");
        }
    }

    private EmbeddedPostgres start(int port, boolean durable) {
        return EmbeddedPostgres.start(
                new PostgresOptions(folder.resolve("postgres"), port, folder.resolve("postgres.log"), durable));
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), EmbeddedPostgres.USER, EmbeddedPostgres.PASSWORD);
    }
}
