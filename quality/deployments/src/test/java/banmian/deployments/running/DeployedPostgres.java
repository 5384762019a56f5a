package banmian.deployments.running;

import banmian.servers.postgres.EmbeddedPostgres;
import banmian.servers.postgres.PostgresOptions;
import banmian.servers.process.Ports;
import banmian.testing.Certificates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL with TLS, that is backed up while it runs and restored, by PostgreSQL's own means as its operator would. */
final class DeployedPostgres implements AutoCloseable {
    private final PostgresOptions options;
    private final Path backup;
    private EmbeddedPostgres server;

    private DeployedPostgres(PostgresOptions options, Path backup) {
        this.options = options;
        this.backup = backup;
        this.server = EmbeddedPostgres.start(options);
    }

    static DeployedPostgres start(Certificates certificates, Path folder) {
        return new DeployedPostgres(
                new PostgresOptions(
                        folder.resolve("postgres"),
                        Ports.free(),
                        folder.resolve("postgres.log"),
                        true,
                        new PostgresOptions.Tls(certificates.certificate(), certificates.key())),
                folder.resolve("backup"));
    }

    int port() {
        return options.port();
    }

    /** Copies its files while it serves: what pg_basebackup does. */
    void backUp() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        server.jdbcUrl(), EmbeddedPostgres.USER, EmbeddedPostgres.PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_backup_start('test', true)");
            copy(options.data(), backup);
            try (ResultSet stopped = statement.executeQuery("SELECT labelfile FROM pg_backup_stop(false)")) {
                stopped.next();
                Files.writeString(backup.resolve("backup_label"), stopped.getString(1));
            }
            copy(options.data().resolve("pg_wal"), backup.resolve("pg_wal"));
            Files.deleteIfExists(backup.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loses everything since the backup. */
    void restore() {
        server.close();
        try (Stream<Path> files = Files.walk(options.data())) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        copy(backup, options.data());
        server = EmbeddedPostgres.start(options);
    }

    @Override
    public void close() {
        server.close();
    }

    /** Permissions and all; files that go meanwhile do not matter. */
    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            int exit = new ProcessBuilder(List.of(
                            "/bin/sh",
                            "-c",
                            "mkdir -p \"$1\" && cp -a \"$0\"/. \"$1\"/",
                            from.toString(),
                            to.toString()))
                    .start()
                    .waitFor();
            if (exit != 0 && !Files.exists(to)) {
                throw new IllegalStateException("cannot copy " + from);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
