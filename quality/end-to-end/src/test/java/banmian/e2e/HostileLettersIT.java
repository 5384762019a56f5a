package banmian.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.topic.Topics;
import banmian.testing.running.Stack;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** More dead letters than fit into 256 MiB, listed, saved and replayed; and pages of the largest kind parsed again. */
@ExtendWith(GuardedPipeline.class)
class HostileLettersIT {
    private static final int LETTERS = 24;
    private static final int BYTES = 14 << 20;
    private static final String NEWSPAPER = "巨幅报";
    private static final String LIST = "/api/dead-letters?limit=100&newspaper=%E5%B7%A8%E5%B9%85%E6%8A%A5";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Test
    void lettersThatWouldFillTheMemoryAreListedSavedAndReplayed(GuardedPipeline pipeline) throws Exception {
        // Given: 336 MiB that ingest refuses
        push(pipeline);
        pipeline.await(
                "all are recorded", () -> pipeline.json(LIST).get("total").asInt() == LETTERS);
        List<String> ids = new ArrayList<>();
        pipeline.json(LIST)
                .get("items")
                .forEach(letter -> ids.add(letter.get("id").asText()));

        // When
        List<Long> saved = ids.parallelStream().map(id -> payload(pipeline, id)).toList();
        int replayed = replay(pipeline);
        pipeline.await(
                "all are refused again",
                () -> pipeline.json(LIST + "&state=refused-again").get("total").asInt() == LETTERS);

        // Then
        assertThat(saved).hasSize(LETTERS).doesNotHaveDuplicates();
        assertThat(replayed).isEqualTo(LETTERS);
        assertThat(pipeline.json(LIST + "&state=open").get("total").asInt()).isEqualTo(LETTERS);
        assertThat(payload(pipeline, firstOpen(pipeline))).isIn(saved);
        assertNobodyRanOut(pipeline, "large dead letters");
    }

    @Test
    void theLargestPagesAreParsedAgain(GuardedPipeline pipeline) throws Exception {
        // Given
        String day = "/api/pages?limit=1&from=2024-10-01&to=2024-10-01";
        try (KafkaProducer<byte[], byte[]> producer = producer(pipeline);
                Progress progress = new Progress(pipeline.client())) {
            HostilePages.all().forEach(producer::send);
            producer.flush();
            assertThat(progress.awaitWorkedOff(PATIENCE)).isTrue();

            // When
            JsonNode sent = operate(pipeline, "/api/reprocess", "{\"from\": \"2024-10-01\", \"to\": \"2024-10-01\"}");

            // Then
            assertThat(progress.awaitWorkedOff(PATIENCE)).isTrue();
            assertThat(sent.get("sent").asInt())
                    .isGreaterThanOrEqualTo(20)
                    .isEqualTo(pipeline.json(day).get("total").asInt());
            assertNobodyRanOut(pipeline, "large pages parsed again");
        }
    }

    private static void push(GuardedPipeline pipeline) {
        Random random = new Random(20260702);
        try (KafkaProducer<byte[], byte[]> producer = producer(pipeline)) {
            for (int i = 0; i < LETTERS; i++) {
                byte[] value = new byte[BYTES];
                random.nextBytes(value);
                ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(Topics.RAW_PAGES, value);
                record.headers().add("newspaper", NEWSPAPER.getBytes(UTF_8));
                producer.send(record);
            }
        }
    }

    /** Reads it whole and keeps nothing but its first bytes: that tells one from the other. */
    private static long payload(GuardedPipeline pipeline, String id) {
        String address = pipeline.store().url("/api/dead-letters/" + id + "/payload");
        try (InputStream bytes = URI.create(address).toURL().openStream()) {
            long first = ByteBuffer.wrap(bytes.readNBytes(Long.BYTES)).getLong();
            assertThat(Long.BYTES + bytes.transferTo(OutputStream.nullOutputStream()))
                    .isEqualTo(BYTES);
            return first;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Request by request, as each ends before it takes too long. */
    private static int replay(GuardedPipeline pipeline) {
        int replayed = 0;
        String cursor = "";
        while (cursor != null) {
            String further = cursor.isEmpty() ? "" : ", \"cursor\": \"" + cursor + "\"";
            JsonNode part = operate(
                    pipeline, "/api/dead-letters/replay", "{\"newspaper\": \"" + NEWSPAPER + "\"" + further + "}");
            replayed += part.get("replayed").asInt();
            cursor = part.get("next").textValue();
        }
        return replayed;
    }

    private static String firstOpen(GuardedPipeline pipeline) {
        return pipeline.json(LIST + "&state=open").at("/items/0/id").asText();
    }

    private static JsonNode operate(GuardedPipeline pipeline, String path, String body) {
        HttpResponse<String> answer = pipeline.store()
                .send(HttpRequest.newBuilder(URI.create(pipeline.store().url(path)))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + GuardedPipeline.OPERATOR)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Stack.json(answer.body());
    }

    private static KafkaProducer<byte[], byte[]> producer(GuardedPipeline pipeline) {
        Map<String, Object> settings = pipeline.client();
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 16 << 20);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 64L << 20);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static void assertNobodyRanOut(GuardedPipeline pipeline, String what) {
        for (PackagedService service : pipeline.services()) {
            service.assertAlive();
            System.out.printf("%s: %-16s peak RSS %d MiB%n", what, service.name(), service.peakMebibytes());
            assertThat(service.log()).as(service.name()).doesNotContain("OutOfMemoryError");
            assertThat(service.peakMebibytes()).as(service.name()).isLessThan(HostilePagesIT.MOST_MEBIBYTES);
        }
    }
}
