package banmian.benchmarks.pipeline;

import banmian.local.running.DataFolder;
import banmian.local.running.OwnKey;
import banmian.local.running.PortPlan;
import banmian.local.up.StackSettings;
import banmian.local.up.StartCache;
import banmian.local.up.Together;
import banmian.servers.kafka.EmbeddedKafka;
import banmian.servers.kafka.KafkaOptions;
import banmian.servers.postgres.EmbeddedPostgres;
import banmian.servers.postgres.PostgresOptions;
import banmian.servers.topics.PipelineTopics;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A broker and a database as {@code banmian up} starts them, in a folder of their own. */
final class Machine implements AutoCloseable {
    /** Enough for four instances of each service. */
    private static final int PARTITIONS = 4;

    private final StackSettings settings;
    private volatile EmbeddedPostgres postgres;
    private volatile EmbeddedKafka kafka;

    private Machine(StackSettings settings) {
        this.settings = settings;
    }

    /**
     * Starts both; what was started is stopped where the other does not start.
     *
     * @param project folder with the packaged services
     */
    static Machine start(Path project, Path folder) throws InterruptedException {
        Machine machine = new Machine(
                new StackSettings(project, new DataFolder(folder), PortPlan.free(), "localhost", null, false));
        try {
            machine.start();
            return machine;
        } catch (RuntimeException | InterruptedException e) {
            machine.close();
            throw e;
        }
    }

    private void start() throws InterruptedException {
        Together.run(this::startPostgres, this::startKafka);
        new OwnKey(settings.data()).make();
    }

    private void startPostgres() {
        DataFolder data = settings.data();
        postgres = EmbeddedPostgres.start(
                new PostgresOptions(data.postgres(), settings.ports().postgres(), data.log("postgres"), true));
    }

    private void startKafka() {
        DataFolder data = settings.data();
        kafka = EmbeddedKafka.start(
                new KafkaOptions(data.kafka(), settings.ports().kafka(), data.log("kafka"))
                        .with(StartCache.ofBroker(settings.project()).use()));
        PipelineTopics.create(kafka.bootstrapServers(), PARTITIONS);
    }

    StackSettings settings() {
        return settings;
    }

    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    long kafkaPid() {
        return kafka.pid();
    }

    long postgresPid() {
        return postgres.pid();
    }

    String jdbcUrl() {
        return postgres.jdbcUrl();
    }

    int postgresPort() {
        return postgres.port();
    }

    Connection connect() throws SQLException {
        return connect(jdbcUrl());
    }

    /** @param url of this database, perhaps with a schema */
    static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, EmbeddedPostgres.USER, EmbeddedPostgres.PASSWORD);
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
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
