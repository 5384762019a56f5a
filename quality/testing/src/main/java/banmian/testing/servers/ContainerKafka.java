package banmian.testing.servers;

import org.testcontainers.kafka.KafkaContainer;

/** The broker as a container, with the limits of the local one. */
record ContainerKafka(KafkaContainer container) implements KafkaUnderTest {
    private static final String IMAGE = "apache/kafka-native:4.1.2";
    private static final String MAX_MESSAGE_BYTES = Integer.toString(17 * 1024 * 1024);

    static ContainerKafka start() {
        KafkaContainer container = new KafkaContainer(IMAGE)
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
