package banmian.store.republish;

import static banmian.store.Letters.awaitLetter;
import static banmian.store.Letters.letter;
import static banmian.store.Letters.refuse;
import static banmian.store.republish.Replays.MARK;
import static banmian.store.republish.Replays.replay;
import static banmian.store.republish.Replays.replayOne;
import static banmian.store.republish.Replays.replaysOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.topic.Topics;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import banmian.testing.TopicRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a replay puts to the topic of a refused record: the record, once. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class ReplayIT {
    private static final byte[] PAGE = "三座口袋公园开门迎客".getBytes(UTF_8);

    PipelineClient kafka;

    @Test
    void theRecordComesToItsTopicAsItWasWithTheMarkOfItsDeadLetter() {
        // Given
        Map<String, String> headers =
                Map.of("newspaper", "重来报", "page-label", "01", "dead-letter-received-at", "2022-03-08T01:02:03Z");
        String id = refuse(kafka, "ingest", Topics.RAW_PAGES, PAGE, headers, "page-too-large");

        // When
        JsonPath answer = replayOne(id);

        // Then
        assertThat(answer.getInt("replayed")).isEqualTo(1);
        assertThat(answer.getList("ids")).containsExactly(id);
        assertThat(answer.getList("skipped")).isEmpty();
        TopicRecord record = replaysOf(kafka, id, Topics.RAW_PAGES, 1).get(0);
        assertThat(record.headers().get(MARK)).matches(id + " [0-9a-f-]{36}");
        assertThat(record.value()).isEqualTo(PAGE);
        assertThat(record.key()).isNull();
        assertThat(record.headers())
                .containsOnlyKeys(MARK, "newspaper", "page-label", "dead-letter-replay-received-at", "traceparent")
                .contains(
                        Map.entry("newspaper", "重来报"),
                        Map.entry("page-label", "01"),
                        Map.entry("dead-letter-replay-received-at", "2022-03-08T01:02:03Z"));
        assertThat(letter(id).getString("state")).isEqualTo("replayed");
        assertThat(letter(id).getString("replayedAt")).isNotNull();
    }

    @Test
    void whatIsReplayedAlreadyIsNotReplayedAgain() {
        // Given
        String id = refuse(kafka, "ingest", Topics.RAW_PAGES, PAGE, Map.of(), "binary");
        replayOne(id);

        // When
        JsonPath again = replay("{\"ids\": [\"" + id + "\", \"" + id + "\", \"parse-9-999\"]}");

        // Then
        assertThat(again.getInt("replayed")).isZero();
        assertThat(again.getList("skipped.id")).containsExactly(id, "parse-9-999");
        assertThat(again.getList("skipped.why")).containsExactly("already-replayed", "unknown");
        assertThat(replaysOf(kafka, id, Topics.RAW_PAGES, 1)).hasSize(1);
    }

    @Test
    void aSelectionIsReplayedPartByPartAndNoneOfTheOthers() {
        // Given
        Map<String, String> headers = Map.of("newspaper", "选中报");
        List<String> ids = IntStream.range(0, 5)
                .mapToObj(i -> refuse(kafka, "ingest", Topics.RAW_PAGES, PAGE, headers, "page-too-large"))
                .toList();
        String other = refuse(kafka, "ingest", Topics.RAW_PAGES, PAGE, headers, "binary");
        String selection = "\"newspaper\": \"选中报\", \"reason\": \"page-too-large\", \"limit\": 3";

        // When
        JsonPath one = replay("{" + selection + "}");
        String late = refuse(kafka, "ingest", Topics.RAW_PAGES, PAGE, headers, "page-too-large");
        JsonPath two = replay("{" + selection + ", \"cursor\": \"" + one.getString("next") + "\"}");

        // Then: what comes during the replay is not part of it
        assertThat(one.getList("ids")).containsExactlyElementsOf(ids.subList(0, 3));
        assertThat(one.getInt("total")).isEqualTo(5);
        assertThat(two.getList("ids")).containsExactlyElementsOf(ids.subList(3, 5));
        assertThat(two.getString("total")).isNull();
        assertThat(two.getString("next")).isNull();
        assertThat(letter(other).getString("state")).isEqualTo("open");
        assertThat(letter(late).getString("state")).isEqualTo("open");
    }

    @Test
    void twoAtATimeReplayEachOnce() {
        // Given
        Map<String, String> headers = Map.of("newspaper", "同时报");
        for (int i = 0; i < 60; i++) {
            refuse(kafka, "ingest", Topics.RAW_PAGES, PAGE, headers, "binary");
        }

        // When
        CompletableFuture<JsonPath> other = CompletableFuture.supplyAsync(() -> replay("{\"newspaper\": \"同时报\"}"));
        int replayed = replay("{\"newspaper\": \"同时报\"}").getInt("replayed")
                + other.join().getInt("replayed");

        // Then
        assertThat(replayed).isEqualTo(60);
        List<TopicRecord> records = kafka.read(
                Topics.RAW_PAGES, record -> "同时报".equals(record.headers().get("newspaper")), 60);
        assertThat(records).extracting(record -> record.headers().get(MARK)).doesNotHaveDuplicates();
    }

    @Test
    void whatWasTooLargeToBePutAsideCannotBeReplayed() {
        String id = refuse(
                kafka,
                "ingest",
                Topics.RAW_PAGES,
                null,
                Map.of("dead-letter-without-content", "true"),
                "page-too-large");

        JsonPath answer = replayOne(id);

        assertThat(answer.getList("skipped.why")).containsExactly("without-content");
        assertThat(letter(id).getString("state")).isEqualTo("open");
    }

    @Test
    void headersOfADeadLetterDoNotChooseTheTopic() {
        // Given: somebody who writes to the dead letters wants a record on another topic
        Map<String, String> headers = new HashMap<>();
        headers.put("dead-letter-topic", "articles");
        headers.put("dead-letter-partition", "0");
        headers.put("dead-letter-offset", "4711");
        String id = awaitLetter("ingest-0-"
                + kafka.send("raw-pages.dead-letters", null, PAGE, headers).offset());

        // When
        replayOne(id);

        // Then
        assertThat(replaysOf(kafka, id, Topics.RAW_PAGES, 1)).hasSize(1);
    }
}
