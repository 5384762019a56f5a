package banmian.testing;

import banmian.testing.servers.KafkaUnderTest;
import banmian.testing.servers.PostgresUnderTest;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A broker with the topics of the pipeline and an empty database for the tests of one module. Fields of type
 * {@link PipelineClient} in the tests are set to a client of the broker.
 */
public final class KafkaAndPostgres implements QuarkusTestResourceLifecycleManager {
    private KafkaUnderTest kafka;
    private PostgresUnderTest postgres;
    private PipelineClient client;

    @Override
    public Map<String, String> start() {
        CompletableFuture<PostgresUnderTest> starting = CompletableFuture.supplyAsync(PostgresUnderTest::start);
        kafka = KafkaUnderTest.start();
        client = new PipelineClient(kafka.bootstrapServers());
        postgres = starting.join();
        return Map.of(
                "kafka.bootstrap.servers", kafka.bootstrapServers(),
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl(),
                "quarkus.datasource.username", postgres.user(),
                "quarkus.datasource.password", postgres.password());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(client, new TestInjector.MatchesType(PipelineClient.class));
    }

    @Override
    public void stop() {
        Closing.all(client, kafka, postgres);
    }
}
