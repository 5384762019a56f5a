package banmian.store.republish;

import static banmian.store.Letters.awaitLetter;
import static banmian.store.Letters.awaitState;
import static banmian.store.Letters.letter;
import static banmian.store.Letters.post;
import static banmian.store.Letters.refuse;
import static banmian.store.StoreClient.awaitPage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import banmian.contracts.codec.EncodedEvent;
import banmian.contracts.codec.EventCodec;
import banmian.contracts.event.PageParsed;
import banmian.contracts.topic.Topics;
import banmian.store.Letters;
import banmian.store.ParsedPages;
import banmian.store.StoreClient;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import banmian.testing.TopicRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A refused record goes to its topic again, once, and what becomes of it is known. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class ReplayIT {
    private static final byte[] PAGE = "三座口袋公园开门迎客".getBytes(UTF_8);

    PipelineClient kafka;

    @Inject
    DataSource database;

    @Test
    void theRecordComesToItsTopicAsItWasWithTheMarkOfItsDeadLetter() {
        // Given
        Map<String, String> headers =
                Map.of("newspaper", "重来报", "page-label", "01", "dead-letter-received-at", "2022-03-08T01:02:03Z");
        String id = refuse(kafka, "ingest", Topics.RAW_PAGES, PAGE, headers, "page-too-large");

        // When
        JsonPath answer = replay("{\"ids\": [\"" + id + "\"]}");

        // Then
        assertThat(answer.getInt("replayed")).isEqualTo(1);
        assertThat(answer.getList("ids")).containsExactly(id);
        assertThat(answer.getList("skipped")).isEmpty();
        TopicRecord record = replaysOf(id, Topics.RAW_PAGES, 1).get(0);
        assertThat(record.value()).isEqualTo(PAGE);
        assertThat(record.key()).isNull();
        assertThat(record.headers())
                .containsOnly(
                        Map.entry("newspaper", "重来报"),
                        Map.entry("page-label", "01"),
                        Map.entry("dead-letter-replay", id),
                        Map.entry("dead-letter-replay-received-at", "2022-03-08T01:02:03Z"));
        assertThat(letter(id).getString("state")).isEqualTo("replayed");
        assertThat(letter(id).getString("replayedAt")).isNotNull();
    }

    @Test
    void whatIsReplayedAlreadyIsNotReplayedAgain() {
        // Given
        String id = refuse(kafka, "ingest", Topics.RAW_PAGES, PAGE, Map.of(), "binary");
        replay("{\"ids\": [\"" + id + "\"]}");

        // When
        JsonPath again = replay("{\"ids\": [\"" + id + "\", \"" + id + "\", \"parse-9-999\"]}");

        // Then
        assertThat(again.getInt("replayed")).isZero();
        assertThat(again.getList("skipped.id")).containsExactly(id, "parse-9-999");
        assertThat(again.getList("skipped.why")).containsExactly("already-replayed", "unknown");
        assertThat(replaysOf(id, Topics.RAW_PAGES, 1)).hasSize(1);
    }

    @Test
    void aReplayThatIsStoredIsResolved() {
        // Given
        String id = refuse(kafka, "parse", Topics.PAGES, PAGE, Map.of(), "internal-error");
        replay("{\"ids\": [\"" + id + "\"]}");

        // When: parse hands the mark on to the store
        publish(ParsedPages.page("resolved-page").event(), id);

        // Then
        awaitState(id, "resolved");
        awaitPage("resolved-page");
        assertThat(letter(id).getString("resolvedAt")).isNotNull();
        assertThat(replay("{\"ids\": [\"" + id + "\"]}").getList("skipped.why")).containsExactly("already-resolved");
    }

    @Test
    void aReplayThatChangesNothingBecauseThePageIsThereIsResolvedToo() {
        // Given
        StoreClient.publish(kafka, ParsedPages.page("there-already").event());
        awaitPage("there-already");
        String before = StoreClient.get("/api/pages/there-already").asString();
        String id = refuse(kafka, "ingest", Topics.RAW_PAGES, PAGE, Map.of(), "binary");
        replay("{\"ids\": [\"" + id + "\"]}");

        // When
        publish(ParsedPages.page("there-already").event(), id);

        // Then
        awaitState(id, "resolved");
        assertThat(StoreClient.get("/api/pages/there-already").asString()).isEqualTo(before);
    }

    @Test
    void aReplayThatIsRefusedAgainIsANewDeadLetterAndItsReplayResolvesBoth() {
        // Given: what the store itself refuses, a parser without a version
        EncodedEvent event = EventCodec.encode(
                ParsedPages.page("refused-twice").parser("newest").event());
        kafka.send(Topics.PARSED_PAGES, "refused-twice", event.value(), event.headers());
        String first = await().atMost(Letters.PATIENCE).until(() -> ofPage("refused-twice", null), id -> id != null);

        // When
        replay("{\"ids\": [\"" + first + "\"]}");
        String second = await().atMost(Letters.PATIENCE).until(() -> ofPage("refused-twice", first), id -> id != null);

        // Then
        awaitState(first, "refused-again");
        assertThat(letter(first).getList("refusedAgainAs")).containsExactly(second);
        assertThat(letter(second).getString("replayOf")).isEqualTo(first);
        assertThat(letter(second).getString("state")).isEqualTo("open");
        assertThat(replay("{\"ids\": [\"" + first + "\"]}").getList("skipped.why"))
                .containsExactly("refused-again");

        // When
        publish(ParsedPages.page("refused-twice").event(), second);

        // Then
        awaitState(second, "resolved");
        awaitState(first, "resolved");
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
        assertThat(records)
                .extracting(record -> record.headers().get("dead-letter-replay"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aDatabaseThatFailsAfterTheRecordIsSentCostsNothingButASecondRecord() throws SQLException {
        // Given: the moment between Kafka's confirmation and the commit, in which a service may die
        StoreClient.publish(kafka, ParsedPages.page("sent-twice").event());
        awaitPage("sent-twice");
        String before = StoreClient.get("/api/pages/sent-twice").asString();
        String id = refuse(kafka, "parse", Topics.PAGES, PAGE, Map.of(), "internal-error");
        sql("create function refuse_replays() returns trigger language plpgsql as"
                + " $$ begin raise exception 'the disk is full' using errcode = '53100'; end $$");
        sql("create trigger refuse_replays before update on dead_letter for each row when (new.id = '" + id
                + "') execute function refuse_replays()");

        // When
        Response failed = post("/api/dead-letters/replay", "{\"ids\": [\"" + id + "\"]}");
        String stateMeanwhile = letter(id).getString("state");
        sql("drop trigger refuse_replays on dead_letter");
        JsonPath again = replay("{\"ids\": [\"" + id + "\"]}");
        List<TopicRecord> sent = replaysOf(id, Topics.PAGES, 2);
        sent.forEach(record ->
                publish(ParsedPages.page("sent-twice").event(), record.headers().get("dead-letter-replay")));

        // Then
        assertThat(failed.statusCode()).isEqualTo(503);
        assertThat(stateMeanwhile).isEqualTo("open");
        assertThat(again.getInt("replayed")).isEqualTo(1);
        awaitState(id, "resolved");
        assertThat(StoreClient.get("/api/pages/sent-twice").asString()).isEqualTo(before);
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

        JsonPath answer = replay("{\"ids\": [\"" + id + "\"]}");

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
        replay("{\"ids\": [\"" + id + "\"]}");

        // Then
        assertThat(replaysOf(id, Topics.RAW_PAGES, 1)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | The body must be a JSON object",
                "[1] | The body must be a JSON object",
                "{\"ids\": | The body must be a JSON object",
                "{} | Say which: ids, or filters (stage, reason, newspaper, from, to), or all, and only one of these",
                "{\"ids\": []} | Say which: ids, or filters (stage, reason, newspaper, from, to), or all, and only one of these",
                "{\"all\": true, \"stage\": \"ingest\"} | Say which: ids, or filters (stage, reason, newspaper, from, to), or all, and only one of these",
                "{\"stage\": \"print\"} | stage must be one of [ingest, parse, store]",
                "{\"stage\": [\"ingest\"]} | stage must be a single value",
                "{\"ids\": \"ingest-0-1\"} | ids must be a list of at most 1000 ids",
                "{\"ids\": [\"a\\u0000b\"]} | ids must be a list of at most 1000 ids",
                "{\"reson\": \"binary\"} | There is no such parameter here; there are [all, cursor, from, ids, limit, newspaper, reason, stage, to]",
                "{\"all\": \"yes\"} | all must be one of [true, false]",
                "{\"all\": true, \"limit\": 10001} | limit must be a number from 1 to 10000",
                "{\"all\": true, \"cursor\": \"x\"} | cursor is not one that this list gave as next"
            })
    void whatIsNotUnderstoodReplaysNothing(String body, String detail) {
        Response answer = post("/api/dead-letters/replay", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).isEqualTo(detail);
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static JsonPath replay(String body) {
        Response answer = post("/api/dead-letters/replay", body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private List<TopicRecord> replaysOf(String id, String topic, int count) {
        return kafka.read(topic, record -> id.equals(record.headers().get("dead-letter-replay")), count);
    }

    private void publish(PageParsed page, String mark) {
        EncodedEvent event = EventCodec.encode(page);
        Map<String, String> headers = new HashMap<>(event.headers());
        headers.put("dead-letter-replay", mark);
        kafka.send(Topics.PARSED_PAGES, page.pageId(), event.value(), headers);
    }

    private static String ofPage(String pageId, String replayOf) {
        return StoreClient.get("/api/dead-letters?stage=store&limit=100")
                .jsonPath()
                .getList("items", Map.class)
                .stream()
                .filter(item -> pageId.equals(item.get("pageId")))
                .filter(item -> java.util.Objects.equals(replayOf, item.get("replayOf")))
                .map(item -> (String) item.get("id"))
                .findFirst()
                .orElse(null);
    }
}
