package banmian.store.republish;

import static banmian.store.Letters.post;
import static banmian.store.StoreClient.awaitPage;
import static banmian.store.StoreClient.get;
import static banmian.store.StoreClient.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import banmian.contracts.codec.Decoded;
import banmian.contracts.codec.EventCodec;
import banmian.contracts.codec.EventType;
import banmian.contracts.event.PageParsed;
import banmian.contracts.event.PageReceived;
import banmian.contracts.topic.Topics;
import banmian.store.Letters;
import banmian.store.ParsedPages;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import banmian.testing.TopicRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stored pages go to the parser again as they were, and what it makes of them is a revision. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class ReprocessIT {
    PipelineClient kafka;

    @Test
    void aPageComesToTheTopicAsItWasReceived() {
        // Given
        PageParsed stored =
                ParsedPages.page("as-received").of("重读报", "2022-03-08", "01").event();
        publish(kafka, stored);
        awaitPage("as-received");

        // When
        JsonPath answer = reprocess("{\"newspaper\": \"重读报\"}");

        // Then
        assertThat(answer.getInt("sent")).isEqualTo(1);
        assertThat(answer.getInt("total")).isEqualTo(1);
        assertThat(answer.getString("next")).isNull();
        TopicRecord record = ofNewspaper("重读报", 1).get(0);
        assertThat(record.key()).isEqualTo("重读报|2022-03-08");
        assertThat(page(record))
                .isEqualTo(new PageReceived(
                        stored.pageId(),
                        stored.newspaper(),
                        stored.issueDate(),
                        stored.pageLabel(),
                        stored.pageName(),
                        stored.text(),
                        stored.provenance(),
                        stored.warnings()));
    }

    @Test
    void manyGoPartByPartEachOnce() {
        // Given
        for (int i = 0; i < 45; i++) {
            publish(
                    kafka,
                    ParsedPages.page("many-" + i)
                            .of("多页报", "2022-03-08", "A" + i)
                            .event());
        }
        for (int i = 0; i < 45; i++) {
            awaitPage("many-" + i);
        }

        // When
        JsonPath one = reprocess("{\"newspaper\": \"多页报\", \"limit\": 25}");
        JsonPath two =
                reprocess("{\"newspaper\": \"多页报\", \"limit\": 25, \"cursor\": \"" + one.getString("next") + "\"}");

        // Then
        assertThat(one.getInt("total")).isEqualTo(45);
        assertThat(one.getInt("sent")).isEqualTo(25);
        assertThat(two.getInt("sent")).isEqualTo(20);
        assertThat(two.getString("next")).isNull();
        assertThat(ofNewspaper("多页报", 45))
                .extracting(record -> page(record).pageId())
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyWhatIsAskedForGoes() {
        // Given
        publish(
                kafka,
                ParsedPages.page("asked-old")
                        .of("挑选报", "2022-03-08", "01")
                        .parser("0.8.0")
                        .event());
        publish(
                kafka,
                ParsedPages.page("asked-new")
                        .of("挑选报", "2022-03-08", "02")
                        .parser("0.9.0")
                        .event());
        publish(
                kafka,
                ParsedPages.page("asked-later")
                        .of("挑选报", "2022-03-09", "01")
                        .parser("0.9.0")
                        .event());
        awaitPage("asked-old");
        awaitPage("asked-new");
        awaitPage("asked-later");

        // Then
        assertThat(total("{\"newspaper\": \"挑选报\", \"parser\": \"0.8.0\"}")).isEqualTo(1);
        assertThat(total("{\"newspaper\": \"挑选报\", \"exceptParser\": \"0.8.0\"}"))
                .isEqualTo(2);
        assertThat(total("{\"newspaper\": \"挑选报\", \"from\": \"2022-03-09\"}")).isEqualTo(1);
        assertThat(total("{\"newspaper\": \"挑选报\", \"to\": \"2022-03-08\", \"page\": \"02\"}"))
                .isEqualTo(1);
        assertThat(total("{\"newspaper\": \"没有的报\"}")).isZero();
    }

    @Test
    void whatANewerParserMakesOfItIsARevisionWithTheSameIds() {
        // Given
        ParsedPages page = ParsedPages.page("parsed-anew").of("新解报", "2022-03-08", "01");
        publish(kafka, page.event());
        awaitPage("parsed-anew");
        String id = get("/api/pages/parsed-anew").jsonPath().getString("articles[0].id");

        // When: the test is the parser, and of a newer version
        reprocess("{\"newspaper\": \"新解报\"}");
        PageReceived again = page(ofNewspaper("新解报", 1).get(0));
        publish(
                kafka,
                new PageParsed(
                        again.pageId(),
                        again.newspaper(),
                        again.issueDate(),
                        again.pageLabel(),
                        again.pageName(),
                        "1.1.0",
                        List.of(page.article("an-id-of-the-new-parser")),
                        List.of(),
                        again.warnings(),
                        again.text(),
                        again.provenance()));

        // Then
        await().atMost(Letters.PATIENCE)
                .until(() -> get("/api/pages/parsed-anew").jsonPath().getInt("revision") == 2);
        JsonPath stored = get("/api/pages/parsed-anew").jsonPath();
        assertThat(stored.getString("parser")).isEqualTo("1.1.0");
        assertThat(stored.getString("articles[0].id")).isEqualTo(id);
        assertThat(get("/api/pages/parsed-anew/revisions").jsonPath().getList("items.cause"))
                .containsExactly("reparsed", "new");
    }

    @Test
    void whatTheSameParserMakesOfItChangesNothing() {
        // Given
        PageParsed page =
                ParsedPages.page("parsed-alike").of("照旧报", "2022-03-08", "01").event();
        publish(kafka, page);
        awaitPage("parsed-alike");
        String before = get("/api/pages/parsed-alike").asString();

        // When
        reprocess("{\"newspaper\": \"照旧报\"}");
        publish(kafka, page);
        publish(
                kafka,
                ParsedPages.page("parsed-alike-marker")
                        .of("照旧报", "2022-03-08", "99")
                        .event());
        awaitPage("parsed-alike-marker");

        // Then
        assertThat(get("/api/pages/parsed-alike").asString()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | Say which: filters (newspaper, from, to, page, parser, exceptParser), or all, and only one of these",
                "{\"all\": true, \"page\": \"01\"} | Say which: filters (newspaper, from, to, page, parser, exceptParser), or all, and only one of these",
                "{\"all\": false} | Say which: filters (newspaper, from, to, page, parser, exceptParser), or all, and only one of these",
                "{\"from\": \"2022-02-30\"} | from must be a date like 2021-07-19",
                "{\"newspapr\": \"a\"} | There is no such parameter here; there are [all, cursor, exceptParser, from, limit, newspaper, page, parser, to]",
                "{\"newspaper\": {\"name\": \"a\"}} | newspaper must be a single value",
                "{\"newspaper\": \"a\\u0000\"} | newspaper has a NUL character"
            })
    void whatIsNotUnderstoodSendsNothing(String body, String detail) {
        Response answer = post("/api/reprocess", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).isEqualTo(detail);
    }

    private static int total(String body) {
        return reprocess(body).getInt("total");
    }

    private static JsonPath reprocess(String body) {
        Response answer = post("/api/reprocess", body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private List<TopicRecord> ofNewspaper(String newspaper, int count) {
        return kafka.read(
                Topics.PAGES, record -> record.key() != null && record.key().startsWith(newspaper + "|"), count);
    }

    private static PageReceived page(TopicRecord record) {
        return ((Decoded.Event<PageReceived>)
                        EventCodec.decode(EventType.PAGE_RECEIVED_V1, record.headers(), record.value()))
                .value();
    }
}
