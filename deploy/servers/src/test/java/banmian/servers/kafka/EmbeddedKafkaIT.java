package banmian.servers.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banmian.servers.process.Ports;
import banmian.servers.process.ServerStartException;
import banmian.servers.topics.PipelineTopics;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.ConfigResource.Type;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaIT {
    @TempDir
    Path folder;

    @Test
    void recordsSurviveARestart() throws Exception {
        // Given
        try (EmbeddedKafka kafka = start(Ports.free())) {
            PipelineTopics.create(kafka.bootstrapServers());
            send(kafka, "raw-pages", "衡阳日报");
        }

        // When
        try (EmbeddedKafka kafka = start(Ports.free())) {
            PipelineTopics.create(kafka.bootstrapServers());
            ConsumerRecord<String, String> record = first(kafka, "raw-pages");

            // Then
            assertThat(record.value()).isEqualTo("衡阳日报");
            assertThat(record.timestampType()).isEqualTo(TimestampType.LOG_APPEND_TIME);
        }
    }

    @Test
    void theTopicsHaveWhatThePipelineNeeds() throws Exception {
        try (EmbeddedKafka kafka = start(Ports.free());
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            // When
            PipelineTopics.create(kafka.bootstrapServers(), 2);

            // Then
            assertThat(admin.listTopics().names().get()).containsAll(PipelineTopics.names());
            assertThat(setting(admin, "articles", "cleanup.policy")).isEqualTo("compact");
            assertThat(setting(admin, "raw-pages", "retention.ms")).isEqualTo("-1");
            assertThat(setting(admin, "parsed-pages", "max.message.bytes")).isEqualTo("16777216");
            assertThat(partitions(admin, "pages")).isEqualTo(2);
            assertThat(partitions(admin, "pages.dead-letters")).isEqualTo(1);
        }
    }

    @Test
    void aSecondBrokerOnTheSameFolderIsRefused() {
        try (EmbeddedKafka kafka = start(Ports.free())) {
            assertThat(kafka.isAlive()).isTrue();

            // When // Then
            assertThatThrownBy(() -> start(Ports.free()))
                    .isInstanceOf(ServerStartException.class)
                    .hasMessageContaining("Another Kafka broker is running on the folder");
        }
    }

    @Test
    void aBusyPortIsNamed() throws Exception {
        try (ServerSocket busy = new ServerSocket(0)) {
            // When // Then
            assertThatThrownBy(() -> start(busy.getLocalPort()))
                    .hasMessage("Kafka cannot listen on port " + busy.getLocalPort() + ": it is in use");
        }
    }

    @Test
    void aBrokerThatFailsShowsTheEndOfItsLog() throws Exception {
        // Given
        java.nio.file.Files.createDirectories(folder.resolve("kafka/records"));
        java.nio.file.Files.writeString(folder.resolve("kafka/records/meta.properties"), "version=1\nnode.id=7\n");

        // When // Then
        assertThatThrownBy(() -> start(Ports.free()))
                .isInstanceOf(ServerStartException.class)
                .hasMessageContaining("Kafka ended while starting")
                .hasMessageContaining("kafka.log");
    }

    private EmbeddedKafka start(int port) {
        return EmbeddedKafka.start(new KafkaOptions(folder.resolve("kafka"), port, folder.resolve("kafka.log")));
    }

    private static void send(EmbeddedKafka kafka, String topic, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, 0, null, value)).get();
        }
    }

    private static ConsumerRecord<String, String> first(EmbeddedKafka kafka, String topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            return consumer.poll(Duration.ofSeconds(10)).iterator().next();
        }
    }

    private static String setting(Admin admin, String topic, String name) throws Exception {
        ConfigResource resource = new ConfigResource(Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource))
                .all()
                .get()
                .get(resource)
                .get(name)
                .value();
    }

    private static int partitions(Admin admin, String topic) throws Exception {
        return admin.describeTopics(List.of(topic))
                .allTopicNames()
                .get()
                .get(topic)
                .partitions()
                .size();
    }
}
