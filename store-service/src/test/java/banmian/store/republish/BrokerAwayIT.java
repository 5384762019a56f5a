package banmian.store.republish;

import static banmian.store.Letters.letter;
import static banmian.store.Letters.post;
import static banmian.store.Letters.refuse;
import static banmian.store.StoreClient.awaitPage;
import static banmian.store.StoreClient.get;
import static banmian.store.StoreClient.publish;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import banmian.contracts.topic.Topics;
import banmian.store.ParsedPages;
import banmian.testing.PipelineClient;
import banmian.testing.TopicRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Without Kafka nothing goes through again, nothing is said to have, and all of it works when Kafka is back. */
@QuarkusTest
@WithTestResource(StoppableKafka.class)
class BrokerAwayIT {
    PipelineClient kafka;
    StoppableKafka broker;

    @Test
    void whatCannotBeSentStaysOpenAndIsReplayedLater() {
        // Given
        publish(
                kafka,
                ParsedPages.page("broker-away").of("断线报", "2022-03-08", "01").event());
        awaitPage("broker-away");
        String id = refuse(
                kafka, "ingest", Topics.RAW_PAGES, "版面".getBytes(UTF_8), Map.of("newspaper", "断线报"), "page-too-large");

        // When
        broker.stopKafka();
        Response replay = post("/api/dead-letters/replay", "{\"ids\": [\"" + id + "\"]}");
        Response reprocess = post("/api/reprocess", "{\"newspaper\": \"断线报\"}");
        String stateMeanwhile = letter(id).getString("state");
        int listMeanwhile = get("/api/dead-letters").statusCode();
        awaitKafka("away");
        broker.restart();
        Response replayAfter = post("/api/dead-letters/replay", "{\"ids\": [\"" + id + "\"]}");
        Response reprocessAfter = post("/api/reprocess", "{\"newspaper\": \"断线报\"}");

        // Then
        for (Response away : List.of(replay, reprocess)) {
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.contentType()).startsWith("application/problem+json");
            assertThat(away.jsonPath().getString("detail")).startsWith("Kafka cannot be reached at the moment");
            assertThat(away.header("Retry-After")).isNotNull();
        }
        awaitKafka("up");
        assertThat(stateMeanwhile).isEqualTo("open");
        assertThat(listMeanwhile).isEqualTo(200);
        assertThat(replayAfter.jsonPath().getInt("replayed"))
                .as(replayAfter.asString())
                .isEqualTo(1);
        assertThat(reprocessAfter.jsonPath().getInt("sent"))
                .as(reprocessAfter.asString())
                .isEqualTo(1);
        List<TopicRecord> records = kafka.read(
                Topics.RAW_PAGES,
                record ->
                        record.headers().getOrDefault("dead-letter-replay", "").startsWith(id + " "),
                1);
        assertThat(records.get(0).text()).isEqualTo("版面");
    }

    /** As the page that shows the pipeline has it; while Kafka is away, nothing else of it can be told. */
    private static void awaitKafka(String state) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            JsonPath pipeline = get("/api/pipeline").jsonPath();
            boolean told = pipeline.get("stages[2].lag") != null;
            return state.equals(pipeline.getString("parts[0].state")) && told == state.equals("up");
        });
    }
}
