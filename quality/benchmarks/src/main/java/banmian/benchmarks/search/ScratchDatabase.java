package banmian.benchmarks.search;

import banmian.servers.postgres.EmbeddedPostgres;
import banmian.servers.postgres.PostgresOptions;
import banmian.servers.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL that waits for the disk, as one that keeps data does, with databases that have the store's tables. */
final class ScratchDatabase implements AutoCloseable {
    /** Of all characters: pg_trgm passes over those that are no letters to the database. */
    private static final String LOCALE = " template template0 encoding 'UTF8' locale 'C.UTF-8'";

    private final EmbeddedPostgres postgres;
    private final Path migrations;

    private ScratchDatabase(EmbeddedPostgres postgres, Path migrations) {
        this.postgres = postgres;
        this.migrations = migrations;
    }

    static ScratchDatabase start(Path folder, Path migrations) {
        return new ScratchDatabase(
                EmbeddedPostgres.start(new PostgresOptions(
                        folder.resolve("postgres"), Ports.free(), folder.resolve("postgres.log"), true)),
                migrations);
    }

    /** The address of a new database with the store's tables. */
    String create(String name) throws SQLException, IOException {
        try (Connection connection = connect(postgres.jdbcUrl())) {
            execute(connection, "drop database if exists " + name + " with (force)");
            execute(connection, "create database " + name + LOCALE);
        }
        String url = url(name);
        try (Connection connection = connect(url)) {
            for (Path script : scripts()) {
                execute(connection, Files.readString(script));
            }
        }
        return url;
    }

    void drop(String name) throws SQLException {
        try (Connection connection = connect(postgres.jdbcUrl())) {
            execute(connection, "drop database " + name + " with (force)");
        }
    }

    private String url(String name) {
        return postgres.jdbcUrl().replaceFirst("/[^/?]*$", "/" + name);
    }

    /** In the order of their numbers. */
    private List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(migrations)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted((a, b) -> Integer.compare(number(a), number(b)))
                    .toList();
        }
    }

    private static int number(Path script) {
        String name = script.getFileName().toString();
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    /** For one thread. */
    static DataSource source(String url) {
        return with(url, new KeptConnection());
    }

    static Connection connect(String url) throws SQLException {
        return with(url, new PGSimpleDataSource()).getConnection();
    }

    private static DataSource with(String url, PGSimpleDataSource source) {
        source.setUrl(url);
        source.setUser(EmbeddedPostgres.USER);
        source.setPassword(EmbeddedPostgres.PASSWORD);
        return source;
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() {
        postgres.close();
    }
}
