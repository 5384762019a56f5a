package banmian.testing.servers;

import banmian.servers.topics.PipelineTopics;

/** A broker with the topics of the pipeline, for the time of some tests. */
public interface KafkaUnderTest extends AutoCloseable {
    String bootstrapServers();

    @Override
    void close();

    /** Starts a broker of the chosen kind and makes the topics. */
    static KafkaUnderTest start() {
        KafkaUnderTest kafka =
                ServerKind.chosen() == ServerKind.CONTAINERS ? ContainerKafka.start() : EmbeddedKafkaUnderTest.start();
        PipelineTopics.create(kafka.bootstrapServers());
        return kafka;
    }
}
