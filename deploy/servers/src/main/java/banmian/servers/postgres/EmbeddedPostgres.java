package banmian.servers.postgres;

import banmian.servers.process.LogTail;
import banmian.servers.process.Ports;
import banmian.servers.process.ServerStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A real PostgreSQL with one database, {@value #DATABASE}, in processes of its own. They stand apart from the terminal's
 * process group, so that Ctrl-C does not stop the database before those who write to it.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    public static final String DATABASE = "banmian";
    public static final String USER = "banmian";
    public static final String PASSWORD = "banmian";

    private final PostgresCommands commands;
    private final DataFolder folder;
    private final PostgresOptions options;

    private EmbeddedPostgres(PostgresCommands commands, DataFolder folder, PostgresOptions options) {
        this.commands = commands;
        this.folder = folder;
        this.options = options;
    }

    /**
     * Starts a server and waits until its database can be used.
     *
     * @throws ServerStartException if it cannot: port or folder in use, or it fails, with the end of its log
     */
    public static EmbeddedPostgres start(PostgresOptions options) {
        DataFolder folder = new DataFolder(options.data());
        folder.server().ifPresent(server -> {
            throw new ServerStartException(
                    "Another PostgreSQL (process " + server.pid() + ") is running on the folder " + folder.path());
        });
        if (!Ports.isFree(options.port())) {
            throw new ServerStartException("PostgreSQL cannot listen on port " + options.port() + ": it is in use");
        }
        EmbeddedPostgres postgres =
                new EmbeddedPostgres(new PostgresCommands(PostgresPrograms.find()), folder, options);
        try {
            postgres.start();
            return postgres;
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    /**
     * Stops a server that a killed process left on {@code data}.
     *
     * @return whether there was one
     */
    public static boolean stopLeftover(Path data, Path log) {
        DataFolder folder = new DataFolder(data);
        boolean found = folder.server().isPresent();
        if (found) {
            stop(new PostgresCommands(PostgresPrograms.find()), folder, log);
        }
        return found;
    }

    public int port() {
        return options.port();
    }

    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    public long pid() {
        return folder.server().map(ProcessHandle::pid).orElse(-1L);
    }

    public boolean isAlive() {
        return folder.server().isPresent();
    }

    /** Stops the server in good order, whoever is still connected. Not cut short by an interruption. */
    @Override
    public void close() {
        boolean interrupted = Thread.interrupted();
        stop(commands, folder, options.log());
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void start() {
        try {
            Files.createDirectories(options.log().toAbsolutePath().getParent());
            Files.deleteIfExists(options.log());
            Files.createDirectories(folder.path());
            folder.initialize(commands, options.log());
            folder.forgetDeadServer();
            if (options.tls() != null) {
                folder.demandTls();
            }
        } catch (IOException e) {
            throw new ServerStartException(
                    "PostgreSQL cannot use the folder " + folder.path() + ": " + e.getMessage(), e);
        }
        int exit = commands.run(options.log(), "pg_ctl", startArguments());
        if (exit != 0) {
            throw new ServerStartException("PostgreSQL did not start:\n" + LogTail.of(options.log()));
        }
        createDatabase();
    }

    private List<String> startArguments() {
        String durable = options.durable() ? "on" : "off";
        String settings = "-p " + options.port()
                + " -c listen_addresses=localhost -c unix_socket_directories= -c timezone=UTC -c log_timezone=UTC"
                + " -c fsync=" + durable + " -c synchronous_commit=" + durable + " -c full_page_writes=" + durable
                + tlsArguments();
        return List.of(
                "start",
                "-D",
                folder.path().toString(),
                "-w",
                "-t",
                "60",
                "-l",
                options.log().toAbsolutePath().toString(),
                "-o",
                settings);
    }

    private String tlsArguments() {
        return options.tls() == null
                ? ""
                : " -c ssl=on -c ssl_cert_file=" + options.tls().certificate() + " -c ssl_key_file="
                        + options.tls().key() + " -c hba_file=" + folder.path().resolve("pg_hba_tls.conf");
    }

    private static void stop(PostgresCommands commands, DataFolder folder, Path log) {
        if (folder.server().isPresent()) {
            commands.run(
                    log, "pg_ctl", List.of("stop", "-D", folder.path().toString(), "-m", "fast", "-w", "-t", "30"));
        }
        folder.server().ifPresent(ProcessHandle::destroyForcibly);
    }

    private void createDatabase() {
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            if (!exists(statement)) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        } catch (SQLException e) {
            throw new ServerStartException("PostgreSQL does not serve: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
            return found.next();
        }
    }

    private String jdbcUrl(String database) {
        String url = "jdbc:postgresql://localhost:" + options.port() + "/" + database;
        return options.tls() == null
                ? url
                : url + "?sslmode=verify-full&sslrootcert=" + options.tls().certificate();
    }
}
