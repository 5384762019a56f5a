package banmian.store;

import static org.awaitility.Awaitility.await;

import banmian.contracts.record.DeadLetterRecord;
import banmian.contracts.record.HeaderText;
import banmian.contracts.topic.Refusal;
import banmian.testing.PipelineClient;
import banmian.testing.TestKeys;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** What the tests of dead letters do again and again: refuse a record as a stage does, and wait for the API to know. */
public final class Letters {
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Source offsets of no record, each other than the others. */
    private static final AtomicLong OFFSETS = new AtomicLong(1_000_000);

    private Letters() {}

    /** Puts a record to the dead letters of its stage, as the stage does, and waits until it is recorded. */
    public static String refuse(
            PipelineClient kafka,
            String stage,
            String topic,
            byte[] value,
            Map<String, String> headers,
            String reason) {
        ConsumerRecord<byte[], byte[]> refused = new ConsumerRecord<>(topic, 0, OFFSETS.getAndIncrement(), null, value);
        HeaderText.write(refused.headers(), headers);
        ProducerRecord<byte[], byte[]> letter =
                DeadLetterRecord.of(refused, stage, new Refusal(reason, "测试的原因"), Instant.now());
        RecordMetadata sent = kafka.send(letter.topic(), null, letter.value(), HeaderText.read(letter.headers()));
        return awaitLetter(stage + "-" + sent.partition() + "-" + sent.offset());
    }

    /** Waits until a dead letter is recorded. */
    public static String awaitLetter(String id) {
        await().atMost(PATIENCE).until(() -> get(id).statusCode() == 200);
        return id;
    }

    public static void awaitState(String id, String state) {
        await().atMost(PATIENCE).until(() -> state.equals(letter(id).getString("state")));
    }

    public static JsonPath letter(String id) {
        return get(id).jsonPath();
    }

    public static Response get(String id) {
        return RestAssured.given().get("/api/dead-letters/" + id);
    }

    public static Response post(String path, String json) {
        return RestAssured.given()
                .contentType("application/json")
                .header("Authorization", TestKeys.bearer(TestKeys.OPERATOR))
                .body(json.getBytes(StandardCharsets.UTF_8))
                .post(path);
    }
}
