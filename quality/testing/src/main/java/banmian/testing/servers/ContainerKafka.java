package banmian.testing.servers;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** The broker as a container, with the limits of the local one. */
record ContainerKafka(KafkaContainer container) implements KafkaUnderTest {
    /** Another image that takes the settings of the official one: {@code -Dbanmian.test.kafka-image=NAME}. */
    private static final String IMAGE = System.getProperty("banmian.test.kafka-image", "apache/kafka-native:4.1.2");

    private static final String OFFICIAL = "apache/kafka";
    private static final String MAX_MESSAGE_BYTES = Integer.toString(17 * 1024 * 1024);

    static ContainerKafka start() {
        KafkaContainer container = new KafkaContainer(
                        DockerImageName.parse(IMAGE).asCompatibleSubstituteFor(OFFICIAL))
                .withEnv("KAFKA_MESSAGE_MAX_BYTES", MAX_MESSAGE_BYTES)
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        container.start();
        return new ContainerKafka(container);
    }

    @Override
    public String bootstrapServers() {
        return container.getBootstrapServers();
    }

    @Override
    public void close() {
        container.stop();
    }
}
