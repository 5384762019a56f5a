package banmian.testing;

import banmian.testing.servers.KafkaUnderTest;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * A broker with the topics of the pipeline for the tests of one module. Fields of type {@link PipelineClient} in the
 * tests are set to a client of it.
 */
public final class KafkaOnly implements QuarkusTestResourceLifecycleManager {
    private KafkaUnderTest kafka;
    private PipelineClient client;

    @Override
    public Map<String, String> start() {
        kafka = KafkaUnderTest.start();
        client = new PipelineClient(kafka.bootstrapServers());
        return Map.of("kafka.bootstrap.servers", kafka.bootstrapServers());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(client, new TestInjector.MatchesType(PipelineClient.class));
    }

    @Override
    public void stop() {
        Closing.all(client, kafka);
    }
}
