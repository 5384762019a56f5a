package banmian.testing;

import banmian.testing.servers.KafkaUnderTest;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * A broker with the topics of the pipeline for the tests of one module, and the {@link TestKeys}. Fields of type {@link PipelineClient} in the
 * tests are set to a client of it.
 */
public final class KafkaOnly implements QuarkusTestResourceLifecycleManager {
    private final TestKeys keys = new TestKeys();
    private KafkaUnderTest kafka;
    private PipelineClient client;

    @Override
    public Map<String, String> start() {
        kafka = KafkaUnderTest.start();
        client = new PipelineClient(kafka.bootstrapServers());
        Map<String, String> settings = new HashMap<>(keys.start());
        settings.putAll(Map.of("kafka.bootstrap.servers", kafka.bootstrapServers()));
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(client, new TestInjector.MatchesType(PipelineClient.class));
    }

    @Override
    public void stop() {
        keys.stop();
        Closing.all(client, kafka);
    }
}
