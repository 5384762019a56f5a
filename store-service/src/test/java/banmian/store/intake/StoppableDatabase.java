package banmian.store.intake;

import banmian.servers.postgres.EmbeddedPostgres;
import banmian.servers.postgres.PostgresOptions;
import banmian.servers.process.Ports;
import banmian.testing.PipelineClient;
import banmian.testing.servers.KafkaUnderTest;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A broker, and a database that a test can stop and start again on the same port with the same data. */
public final class StoppableDatabase implements QuarkusTestResourceLifecycleManager {
    private KafkaUnderTest kafka;
    private PipelineClient client;
    private Path folder;
    private PostgresOptions options;
    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        kafka = KafkaUnderTest.start();
        client = new PipelineClient(kafka.bootstrapServers());
        folder = scratchFolder();
        options = new PostgresOptions(folder.resolve("data"), Ports.free(), folder.resolve("postgres.log"), false);
        restart();
        return Map.of(
                "kafka.bootstrap.servers", kafka.bootstrapServers(),
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl());
    }

    void stopDatabase() {
        postgres.close();
    }

    void restart() {
        postgres = EmbeddedPostgres.start(options);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(client, new TestInjector.MatchesType(PipelineClient.class));
        injector.injectIntoFields(this, new TestInjector.MatchesType(StoppableDatabase.class));
    }

    @Override
    public void stop() {
        client.close();
        kafka.close();
        postgres.close();
        deleteFolder();
    }

    private static Path scratchFolder() {
        try {
            return Files.createTempDirectory("banmian-outage");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deleteFolder() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
