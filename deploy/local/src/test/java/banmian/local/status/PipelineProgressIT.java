package banmian.local.status;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import banmian.contracts.topic.DeadLetterHeaders;
import banmian.contracts.topic.Refusal;
import banmian.servers.kafka.EmbeddedKafka;
import banmian.servers.kafka.KafkaOptions;
import banmian.servers.process.Ports;
import banmian.servers.topics.PipelineTopics;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineProgressIT {
    @TempDir
    Path folder;

    private EmbeddedKafka kafka;
    private KafkaProducer<String, String> producer;
    private PipelineProgress progress;

    @BeforeEach
    void start() {
        kafka = EmbeddedKafka.start(
                new KafkaOptions(folder.resolve("kafka"), Ports.free(), folder.resolve("kafka.log")));
        PipelineTopics.create(kafka.bootstrapServers());
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "transactional.id", "test"),
                new StringSerializer(),
                new StringSerializer());
        producer.initTransactions();
        progress = new PipelineProgress(kafka.bootstrapServers());
    }

    @AfterEach
    void stop() {
        progress.close();
        producer.close();
        kafka.close();
    }

    @Test
    void marksOfTransactionsAndAbortedRecordsAreNoLag() throws Exception {
        // Given
        commit("pages", "一", "二");
        commit("pages", "三");
        abort("pages", "四");

        // When // Then
        assertThat(progress.lag()).isEqualTo(Map.of(Stage.INGEST, 0L, Stage.PARSE, 3L, Stage.STORE, 0L));
        position("parse", "pages", 3); // after 一, 二 and the mark
        assertThat(progress.lag()).containsEntry(Stage.PARSE, 1L);
        position("parse", "pages", 4); // after 三, before its mark
        assertThat(progress.lag()).containsEntry(Stage.PARSE, 0L);
    }

    @Test
    void recordsOfAnOpenTransactionAreOnTheirWay() {
        // Given
        assertThat(progress.isAtRest()).isTrue();
        producer.beginTransaction();
        producer.send(new ProducerRecord<>("parsed-pages", 0, null, "一"));
        producer.flush();

        // When // Then
        assertThat(progress.lag()).containsEntry(Stage.STORE, 0L);
        assertThat(progress.isAtRest()).isFalse();
        end(KafkaProducer::commitTransaction);
        assertThat(progress.lag()).containsEntry(Stage.STORE, 1L);
        assertThat(progress.isAtRest()).isFalse();
    }

    @Test
    void deadLettersAreCountedAsRecords() {
        // Given
        commit("raw-pages.dead-letters", "一", "二");
        commit("parsed-pages.dead-letters", "三");

        // When // Then
        assertThat(progress.deadLetters().count()).isEqualTo(3);
        assertThat(progress.deadLetters().latest()).hasSize(3);
    }

    @Test
    void deadLettersTellWhyAndWhere() {
        // Given
        commit("raw-pages.dead-letters", "before");
        Map<TopicPartition, Long> before = progress.endOfDeadLetters();
        ProducerRecord<String, String> letter = new ProducerRecord<>("raw-pages.dead-letters", "");
        letter.headers().add("source-uri", "file:///in/01.txt".getBytes(UTF_8));
        DeadLetterHeaders.of(
                        "ingest", new Refusal("empty-page", "the page has no bytes"), "raw-pages", 1, 7, Instant.EPOCH)
                .forEach((name, value) -> letter.headers().add(name, value.getBytes(UTF_8)));

        // When
        commit(List.of(letter));

        // Then
        assertThat(progress.deadLettersSince(before))
                .isEqualTo(
                        List.of(new DeadLetter("ingest", "empty-page", "the page has no bytes", "file:///in/01.txt")));
    }

    private void commit(String topic, String... values) {
        commit(Stream.of(values)
                .map(value -> new ProducerRecord<String, String>(topic, 0, null, value))
                .toList());
    }

    private void commit(List<ProducerRecord<String, String>> records) {
        producer.beginTransaction();
        records.forEach(producer::send);
        end(KafkaProducer::commitTransaction);
    }

    private void abort(String topic, String value) {
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(topic, 0, null, value));
        producer.flush();
        end(KafkaProducer::abortTransaction);
    }

    /** A transaction has ended for its producer a moment before its marks stand in the topics. */
    private void end(Consumer<KafkaProducer<String, String>> how) {
        how.accept(producer);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            TopicOffsets offsets = new TopicOffsets(admin);
            List<String> topics = PipelineTopics.names();
            await().until(() -> offsets.ends(topics).equals(offsets.written(topics)));
        }
    }

    private void position(String group, String topic, long offset) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.alterConsumerGroupOffsets(group, Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(offset)))
                    .all()
                    .get();
        }
    }
}
