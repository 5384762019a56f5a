package banmian.store.letters;

import static banmian.store.Letters.awaitLetter;
import static banmian.store.Letters.letter;
import static banmian.store.Letters.refuse;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import banmian.contracts.codec.EncodedEvent;
import banmian.contracts.codec.EventCodec;
import banmian.contracts.topic.Topics;
import banmian.store.Letters;
import banmian.store.ParsedPages;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;

/** Whatever comes to the topics of dead letters is in the database, once, and can be asked for. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class RecordedLettersIT {
    private static final byte[] PAGE = "<script>alert('版面')</script>".getBytes(UTF_8);

    PipelineClient kafka;

    @Inject
    LetterIntake intake;

    @Test
    void aRefusedPageIsFoundByWhatIsKnownOfIt() {
        // Given
        String newspaper = "找得到报";
        Map<String, String> headers = Map.of("newspaper", newspaper, "page-label", "A02");
        String id = refuse(kafka, "ingest", Topics.RAW_PAGES, PAGE, headers, "binary");
        refuse(kafka, "ingest", Topics.RAW_PAGES, PAGE, headers, "empty-page");

        // When
        JsonPath found = list(Map.of(
                        "newspaper",
                        newspaper,
                        "stage",
                        "ingest",
                        "reason",
                        "binary",
                        "state",
                        "open",
                        "from",
                        "2022-03-08"))
                .jsonPath();

        // Then
        assertThat(found.getInt("total")).isEqualTo(1);
        assertThat(found.getString("items[0].id")).isEqualTo(id);
        assertThat(found.getString("items[0].message")).isEqualTo("测试的原因");
        assertThat(found.getString("items[0].source.topic")).isEqualTo("raw-pages");
        assertThat(found.getInt("items[0].size")).isEqualTo(PAGE.length);
        assertThat(found.getString("items[0].replayOf")).isNull();
        JsonPath whole = letter(id);
        assertThat(whole.getString("headers.find { it.name == 'page-label' }.value"))
                .isEqualTo("A02");
        assertThat(whole.getString("headers.find { it.name == 'dead-letter-stage' }.value"))
                .isEqualTo("ingest");
        assertThat(whole.getList("refusedAgainAs")).isEmpty();
        assertThat(whole.getBoolean("withContent")).isTrue();
    }

    @Test
    void otherFiltersLeaveItOut() {
        // Given
        String newspaper = "筛掉报";
        refuse(kafka, "parse", Topics.PAGES, PAGE, Map.of("newspaper", newspaper), "internal-error");

        // Then
        for (Map<String, String> other : List.of(
                Map.of("stage", "store"),
                Map.of("reason", "binary"),
                Map.of("state", "resolved"),
                Map.of("to", "2022-03-08"),
                Map.of("from", "2999-01-01"))) {
            assertThat(list(with(other, "newspaper", newspaper)).jsonPath().getInt("total"))
                    .as(other.toString())
                    .isZero();
        }
    }

    @Test
    void thePayloadIsAFileThatNoBrowserRuns() {
        // Given
        String id = refuse(kafka, "ingest", Topics.RAW_PAGES, PAGE, Map.of(), "binary");

        // When
        Response payload = given().get("/api/dead-letters/" + id + "/payload");

        // Then
        assertThat(payload.statusCode()).isEqualTo(200);
        assertThat(payload.asByteArray()).isEqualTo(PAGE);
        assertThat(payload.contentType()).isEqualTo("application/octet-stream");
        assertThat(payload.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + id + ".bin\"");
        assertThat(payload.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(payload.header("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void aLargePayloadComesWhole() {
        // Given
        byte[] large = new byte[3_000_001];
        new java.util.Random(20260103).nextBytes(large);
        String id = refuse(kafka, "ingest", Topics.RAW_PAGES, large, Map.of(), "page-too-large");

        // When
        byte[] payload = given().get("/api/dead-letters/" + id + "/payload").asByteArray();

        // Then
        assertThat(payload).isEqualTo(large);
    }

    @Test
    void aTombstoneHasNoPayload() {
        String id = refuse(kafka, "ingest", Topics.RAW_PAGES, null, Map.of(), "empty-page");

        assertThat(given().get("/api/dead-letters/" + id + "/payload").statusCode())
                .isEqualTo(204);
        assertThat(letter(id).getString("size")).isNull();
    }

    @Test
    void aRecordTooLargeToBePutAsideIsListedWithoutPayload() {
        // When
        String id = refuse(
                kafka,
                "ingest",
                Topics.RAW_PAGES,
                null,
                Map.of("dead-letter-without-content", "true"),
                "page-too-large");

        // Then
        Response payload = given().get("/api/dead-letters/" + id + "/payload");
        assertThat(payload.statusCode()).isEqualTo(404);
        assertThat(payload.contentType()).startsWith("application/problem+json");
        assertThat(letter(id).getBoolean("withContent")).isFalse();
    }

    @Test
    void garbageOnTheTopicsStopsNobody() {
        // Given
        String badKey = "坏\0键" + UUID.randomUUID();

        // When
        RecordMetadata nothing = kafka.send("pages.dead-letters", null, null, Map.of());
        RecordMetadata nul = kafka.send(
                "pages.dead-letters",
                badKey,
                new byte[2_000_000],
                Map.of("坏\0名", "\0", "dead-letter-reason", "\0", "dead-letter-time", "昨天", "newspaper", "\0报"));
        String after = refuse(kafka, "parse", Topics.PAGES, PAGE, Map.of(), "internal-error");

        // Then
        assertThat(letter(awaitLetter("parse-0-" + nothing.offset())).getString("reason"))
                .isEqualTo("unknown");
        JsonPath odd = letter(awaitLetter("parse-0-" + nul.offset()));
        assertThat(odd.getString("reason")).isEqualTo("\ufffd");
        assertThat(odd.getString("newspaper")).isEqualTo("\ufffd报");
        assertThat(odd.getString("key")).isEqualTo(badKey);
        assertThat(odd.getInt("size")).isEqualTo(2_000_000);
        assertThat(letter(after).getString("reason")).isEqualTo("internal-error");
    }

    @Test
    void aBatchThatComesAgainIsRecordedOnce() {
        // Given
        String newspaper = "再来报" + UUID.randomUUID();
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>("pages.dead-letters", 7, 3, null, PAGE);
        record.headers().add("newspaper", newspaper.getBytes(UTF_8));

        // When
        intake.take(List.of(record));
        intake.take(List.of(record));

        // Then
        assertThat(list(Map.of("newspaper", newspaper)).jsonPath().getList("items.id"))
                .containsExactly("parse-7-3");
    }

    @Test
    void whatTheStoreRefusesIsListedAsWell() {
        // Given: a parser without a version can never be stored
        EncodedEvent event = EventCodec.encode(
                ParsedPages.page("letter-of-store").parser("newest").event());

        // When
        kafka.send(Topics.PARSED_PAGES, "江城日报|2022-03-08", event.value(), event.headers());

        // Then
        await().atMost(Letters.PATIENCE)
                .until(() -> list(Map.of("stage", "store"))
                        .jsonPath()
                        .getList("items.pageId")
                        .contains("letter-of-store"));
        JsonPath letters = list(Map.of("stage", "store", "newspaper", "江城日报")).jsonPath();
        assertThat(letters.getString("items.find { it.pageId == 'letter-of-store' }.reason"))
                .isEqualTo("cannot-store");
    }

    @Test
    void listsGoOnWhereTheyEnded() {
        // Given
        String newspaper = "分页报";
        String first = refuse(kafka, "ingest", Topics.RAW_PAGES, PAGE, Map.of("newspaper", newspaper), "binary");
        String second = refuse(kafka, "parse", Topics.PAGES, PAGE, Map.of("newspaper", newspaper), "binary");
        String third = refuse(kafka, "store", Topics.PARSED_PAGES, PAGE, Map.of("newspaper", newspaper), "binary");

        // When
        JsonPath one = list(Map.of("newspaper", newspaper, "limit", "2")).jsonPath();
        JsonPath two = list(Map.of("newspaper", newspaper, "limit", "2", "cursor", one.getString("next")))
                .jsonPath();

        // Then
        assertThat(one.getList("items.id")).containsExactly(third, second);
        assertThat(one.getInt("total")).isEqualTo(3);
        assertThat(two.getList("items.id")).containsExactly(first);
        assertThat(two.getString("next")).isNull();
    }

    @Test
    void metricsTellHowManyThereAreAndHowFarRecordingIs() {
        // Given
        refuse(kafka, "ingest", Topics.RAW_PAGES, PAGE, Map.of(), "binary");

        // Then
        await().atMost(Letters.PATIENCE).untilAsserted(() -> {
            String metrics = given().get("/q/metrics").asString();
            assertThat(metrics)
                    .containsPattern("banmian_dead_letters\\{state=\"open\",?\\} [1-9]")
                    .containsPattern("banmian_dead_letters_recorded_total(\\{\\})? [1-9]")
                    .containsPattern(
                            "kafka_consumer_fetch_manager_records_lag_max\\{client_id=\"kafka-consumer-refused-records\"");
        });
    }

    private static Response list(Map<String, String> filters) {
        return given().queryParams(filters).get("/api/dead-letters");
    }

    private static Map<String, String> with(Map<String, String> some, String name, String value) {
        Map<String, String> more = new java.util.HashMap<>(some);
        more.put(name, value);
        return more;
    }
}
