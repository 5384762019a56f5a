package banmian.testing;

import banmian.testing.servers.KafkaUnderTest;
import banmian.testing.servers.PostgresUnderTest;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A broker with the topics of the pipeline and an empty database for the tests of one module, and the {@link TestKeys}. Fields of type
 * {@link PipelineClient} in the tests are set to a client of the broker.
 */
public final class KafkaAndPostgres implements QuarkusTestResourceLifecycleManager {
    private final TestKeys keys = new TestKeys();
    private KafkaUnderTest kafka;
    private PostgresUnderTest postgres;
    private PipelineClient client;

    @Override
    public Map<String, String> start() {
        CompletableFuture<PostgresUnderTest> starting = CompletableFuture.supplyAsync(PostgresUnderTest::start);
        kafka = KafkaUnderTest.start();
        client = new PipelineClient(kafka.bootstrapServers());
        postgres = starting.join();
        Map<String, String> settings = new HashMap<>(keys.start());
        settings.putAll(Map.of(
                "kafka.bootstrap.servers", kafka.bootstrapServers(),
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl(),
                "quarkus.datasource.username", postgres.user(),
                "quarkus.datasource.password", postgres.password()));
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(client, new TestInjector.MatchesType(PipelineClient.class));
    }

    @Override
    public void stop() {
        keys.stop();
        Closing.all(client, kafka, postgres);
    }
}
