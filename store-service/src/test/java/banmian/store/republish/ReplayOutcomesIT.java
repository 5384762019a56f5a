package banmian.store.republish;

import static banmian.store.Letters.awaitState;
import static banmian.store.Letters.letter;
import static banmian.store.Letters.post;
import static banmian.store.Letters.refuse;
import static banmian.store.StoreClient.awaitPage;
import static banmian.store.republish.Replays.MARK;
import static banmian.store.republish.Replays.markOf;
import static banmian.store.republish.Replays.publish;
import static banmian.store.republish.Replays.replayOne;
import static banmian.store.republish.Replays.replaysOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import banmian.contracts.codec.EncodedEvent;
import banmian.contracts.codec.EventCodec;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What becomes of a replayed record, and how its dead letter knows. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class ReplayOutcomesIT {
    private static final byte[] PAGE = "三座口袋公园开门迎客".getBytes(UTF_8);

    PipelineClient kafka;

    @Inject
    DataSource database;

    @Test
    void aReplayThatIsStoredIsResolved() {
        // Given
        String id = refuse(kafka, "parse", Topics.PAGES, PAGE, Map.of(), "internal-error");
        replayOne(id);

        // When: parse hands the mark on to the store
        publish(kafka, ParsedPages.page("resolved-page").event(), markOf(kafka, id, Topics.PAGES));

        // Then
        awaitState(id, "resolved");
        awaitPage("resolved-page");
        assertThat(letter(id).getString("resolvedAt")).isNotNull();
        assertThat(replayOne(id).getList("skipped.why")).containsExactly("already-resolved");
    }

    @Test
    void aReplayThatChangesNothingBecauseThePageIsThereIsResolvedToo() {
        // Given
        StoreClient.publish(kafka, ParsedPages.page("there-already").event());
        awaitPage("there-already");
        String before = StoreClient.get("/api/pages/there-already").asString();
        String id = refuse(kafka, "ingest", Topics.RAW_PAGES, PAGE, Map.of(), "binary");
        replayOne(id);

        // When
        publish(kafka, ParsedPages.page("there-already").event(), markOf(kafka, id, Topics.RAW_PAGES));

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
        replayOne(first);
        String second = await().atMost(Letters.PATIENCE).until(() -> ofPage("refused-twice", first), id -> id != null);

        // Then
        awaitState(first, "refused-again");
        assertThat(letter(first).getList("refusedAgainAs")).containsExactly(second);
        assertThat(letter(second).getString("replayOf")).isEqualTo(first);
        assertThat(letter(second).getString("state")).isEqualTo("open");
        assertThat(replayOne(first).getList("skipped.why")).containsExactly("refused-again");

        // When: the replay of the second comes through, as with a store that can read it
        replayOne(second);
        publish(kafka, ParsedPages.page("refused-twice").event(), markOf(kafka, second, Topics.PARSED_PAGES));

        // Then
        awaitState(second, "resolved");
        awaitState(first, "resolved");
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
        JsonPath again = replayOne(id);
        List<TopicRecord> sent = replaysOf(kafka, id, Topics.PAGES, 2);
        sent.forEach(record -> publish(
                kafka, ParsedPages.page("sent-twice").event(), record.headers().get(MARK)));

        // Then
        assertThat(failed.statusCode()).isEqualTo(503);
        assertThat(stateMeanwhile).isEqualTo("open");
        assertThat(again.getInt("replayed")).isEqualTo(1);
        awaitState(id, "resolved");
        assertThat(StoreClient.get("/api/pages/sent-twice").asString()).isEqualTo(before);
    }

    /** Somebody who may write pages wants a dead letter off the list, and knows its id from the API. */
    @Test
    void aMarkThatIsMadeUpDoesNothingToItsDeadLetter() {
        // Given
        String open = refuse(kafka, "ingest", Topics.RAW_PAGES, PAGE, Map.of(), "binary");
        String replayed = refuse(kafka, "ingest", Topics.RAW_PAGES, PAGE, Map.of(), "binary");
        replayOne(replayed);

        // When
        for (String mark :
                List.of(open, replayed, open + " " + UUID.randomUUID(), replayed + " " + UUID.randomUUID())) {
            publish(kafka, ParsedPages.page("forged").event(), mark);
        }
        publish(kafka, ParsedPages.page("forged-and-stored").event(), "ingest-0-1 ");
        awaitPage("forged-and-stored");
        String refusedWithIt = refuse(kafka, "ingest", Topics.RAW_PAGES, PAGE, Map.of(MARK, open), "binary");

        // Then
        assertThat(letter(open).getString("state")).isEqualTo("open");
        assertThat(letter(replayed).getString("state")).isEqualTo("replayed");
        assertThat(letter(refusedWithIt).getString("replayOf")).isNull();
    }

    @Test
    void noAnswerTellsTheSecretOfAMark() {
        // Given: a dead letter whose header has it
        String first = refuse(kafka, "parse", Topics.PAGES, PAGE, Map.of(), "internal-error");
        replayOne(first);
        String mark = markOf(kafka, first, Topics.PAGES);

        // When
        String second = refuse(kafka, "parse", Topics.PAGES, PAGE, Map.of(MARK, mark), "internal-error");

        // Then
        assertThat(letter(second).getString("replayOf")).isEqualTo(first);
        assertThat(letter(second).getString("headers.find { it.name == '" + MARK + "' }.value"))
                .isEqualTo(first);
        assertThat(StoreClient.get("/api/dead-letters/" + first).asString()
                        + StoreClient.get("/api/dead-letters/" + second).asString()
                        + StoreClient.get("/api/dead-letters").asString())
                .doesNotContain(mark.substring(first.length() + 1));
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String ofPage(String pageId, String replayOf) {
        return StoreClient.get("/api/dead-letters?stage=store&limit=100")
                .jsonPath()
                .getList("items", Map.class)
                .stream()
                .filter(item -> pageId.equals(item.get("pageId")))
                .filter(item -> Objects.equals(replayOf, item.get("replayOf")))
                .map(item -> (String) item.get("id"))
                .findFirst()
                .orElse(null);
    }
}
