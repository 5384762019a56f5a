package banmian.store.republish;

import banmian.servers.kafka.EmbeddedKafka;
import banmian.servers.kafka.KafkaOptions;
import banmian.servers.process.Ports;
import banmian.servers.topics.PipelineTopics;
import banmian.testing.PipelineClient;
import banmian.testing.TestKeys;
import banmian.testing.servers.PostgresUnderTest;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A database, and a broker that a test can stop and start again on the same port with the same data. */
public final class StoppableKafka implements QuarkusTestResourceLifecycleManager {
    private final TestKeys keys = new TestKeys();
    private PostgresUnderTest postgres;
    private Path folder;
    private KafkaOptions options;
    private EmbeddedKafka kafka;
    private PipelineClient client;

    @Override
    public Map<String, String> start() {
        postgres = PostgresUnderTest.start();
        folder = scratchFolder();
        options = new KafkaOptions(folder.resolve("data"), Ports.free(), folder.resolve("kafka.log"));
        restart();
        PipelineTopics.create(kafka.bootstrapServers());
        client = new PipelineClient(kafka.bootstrapServers());
        Map<String, String> settings = new HashMap<>(keys.start());
        settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl());
        settings.put("quarkus.datasource.username", postgres.user());
        settings.put("quarkus.datasource.password", postgres.password());
        return settings;
    }

    void stopKafka() {
        kafka.close();
    }

    void restart() {
        kafka = EmbeddedKafka.start(options);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(client, new TestInjector.MatchesType(PipelineClient.class));
        injector.injectIntoFields(this, new TestInjector.MatchesType(StoppableKafka.class));
    }

    @Override
    public void stop() {
        keys.stop();
        client.close();
        kafka.close();
        postgres.close();
        deleteFolder();
    }

    private static Path scratchFolder() {
        try {
            return Files.createTempDirectory("banmian-broker-away");
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
