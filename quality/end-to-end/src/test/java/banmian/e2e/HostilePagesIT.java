package banmian.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banmian.contracts.topic.Topics;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages that would fill any memory, through services with 256 MiB: each comes out, or is refused with a reason. */
@ExtendWith(GuardedPipeline.class)
class HostilePagesIT {
    /** Heap, and what a Java process has beside it: classes, code, threads, the network's buffers. */
    static final long MOST_MEBIBYTES = 256 + 400;

    private static final String DEAD_LETTERS = ".dead-letters";

    @Test
    void everyHostilePageComesOutOrIsRefusedAndNoServiceRunsOutOfMemory(GuardedPipeline pipeline) throws Exception {
        // Given
        List<ProducerRecord<byte[], byte[]>> pages = HostilePages.all();
        long deadBefore = deadLetters(pipeline);
        Instant start = Instant.now();

        // When
        try (KafkaProducer<byte[], byte[]> producer = producer(pipeline)) {
            pages.forEach(producer::send);
        }
        pipeline.await(
                "all pages are through", () -> stored(pipeline) + deadLetters(pipeline) - deadBefore >= pages.size());

        // Then
        long stored = stored(pipeline);
        long dead = deadLetters(pipeline) - deadBefore;
        System.out.printf(
                "hostile pages: %d, stored %d, dead letters %d, %d s%n",
                pages.size(),
                stored,
                dead,
                Duration.between(start, Instant.now()).toSeconds());
        for (PackagedService service : pipeline.services()) {
            service.assertAlive();
            System.out.printf(
                    "  %-16s peak RSS %d MiB, heap now %d MiB of 256%n",
                    service.name(), service.peakMebibytes(), service.heapMebibytes());
        }
        assertThat(stored + dead).isEqualTo(pages.size());
        assertThat(stored).isGreaterThanOrEqualTo(20);
        for (PackagedService service : pipeline.services()) {
            assertThat(service.log()).as(service.name()).doesNotContain("OutOfMemoryError");
            assertThat(service.peakMebibytes()).as(service.name()).isLessThan(MOST_MEBIBYTES);
        }
    }

    @Test
    void aFloodOfLargePagesOverHttpIsTakenOrToldToWait(GuardedPipeline pipeline) throws Exception {
        // Given: far more at once than are worked on, each as large as a body may be
        String body = "页".repeat((2 << 20) / 3 - 10);
        HttpRequest push = HttpRequest.newBuilder(URI.create(pipeline.ingest().url("/api/pages")))
                .header("Content-Type", "text/plain; charset=UTF-8")
                .header("Authorization", "Bearer " + GuardedPipeline.PUBLISHER)
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

        // When
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 200)
                .mapToObj(i -> client.sendAsync(push, HttpResponse.BodyHandlers.discarding())
                        .thenApply(HttpResponse::statusCode)
                        .exceptionally(closed -> 503))
                .toList();
        List<Integer> statuses = answers.stream().map(CompletableFuture::join).toList();

        // Then: over the limit of a page, or not looked at; and nothing else
        assertThat(statuses).containsAnyOf(413).isSubsetOf(413, 429, 503);
        pipeline.ingest().assertAlive();
        assertThat(pipeline.ingest().log()).doesNotContain("OutOfMemoryError");
        assertThat(pipeline.ingest().get("/q/health/live").statusCode()).isEqualTo(200);
    }

    /** A few bytes that become many when they are unpacked: the broker unpacks them, and refuses. */
    @Test
    void aRecordThatUnpacksToMoreThanTheTopicTakesIsRefusedByTheBroker(GuardedPipeline pipeline) {
        // Given
        Map<String, Object> settings = pipeline.client();
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 100 << 20);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 128L << 20);
        byte[] zeros = new byte[64 << 20];

        // When, Then
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>(Topics.RAW_PAGES, zeros))
                            .get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(RecordTooLargeException.class);
        }
    }

    private static KafkaProducer<byte[], byte[]> producer(GuardedPipeline pipeline) {
        Map<String, Object> settings = pipeline.client();
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 16 << 20);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 64L << 20);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static long stored(GuardedPipeline pipeline) {
        return pipeline.json("/api/pages?limit=1&from=2024-10-01&to=2024-10-01")
                .get("total")
                .asLong();
    }

    /** All of them, counted as a reader of committed records sees them. */
    private static long deadLetters(GuardedPipeline pipeline) {
        Map<String, Object> settings = new HashMap<>(pipeline.client());
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        List<TopicPartition> letters = List.of(Topics.RAW_PAGES, Topics.PAGES, Topics.PARSED_PAGES).stream()
                .map(topic -> new TopicPartition(topic + DEAD_LETTERS, 0))
                .toList();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(letters);
            consumer.seekToBeginning(letters);
            Map<TopicPartition, Long> ends = consumer.endOffsets(letters);
            long count = 0;
            while (letters.stream().anyMatch(letter -> consumer.position(letter) < ends.get(letter))) {
                count += consumer.poll(Duration.ofMillis(100)).count();
            }
            return count;
        }
    }
}
