package banmian.store;

import static org.awaitility.Awaitility.await;

import banmian.contracts.event.PageParsed;
import banmian.contracts.record.EventRecord;
import banmian.contracts.record.HeaderText;
import banmian.contracts.topic.Topics;
import banmian.testing.PipelineClient;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What the tests do again and again: publish an event as the parse stage does, and ask the API. */
public final class StoreClient {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private StoreClient() {}

    public static void publish(PipelineClient kafka, PageParsed event) {
        ProducerRecord<byte[], byte[]> record = EventRecord.of(event);
        kafka.send(
                Topics.PARSED_PAGES,
                new String(record.key(), StandardCharsets.UTF_8),
                record.value(),
                HeaderText.read(record.headers()));
    }

    /** Waits until the page is stored. */
    public static void awaitPage(String pageId) {
        await().atMost(PATIENCE).until(() -> get("/api/pages/" + pageId).statusCode() == 200);
    }

    /** Waits until the page is found by search, too; its articles have the word that all of {@link ParsedPages} have. */
    public static void awaitSearchable(String pageId) {
        await().atMost(PATIENCE)
                .until(() ->
                        get("/api/articles?q=便民服务&pageId=" + pageId).jsonPath().getInt("total") > 0);
    }

    /**
     * Waits until all that was published before is stored, by publishing one more page of the same issue: pages of one
     * issue stay in order.
     */
    public static void awaitAllBefore(PipelineClient kafka, ParsedPages sameIssue, String markerId) {
        ParsedPages marker = ParsedPages.page(markerId)
                .of(sameIssue.newspaper(), sameIssue.issueDate().toString(), "99");
        publish(kafka, marker.event());
        awaitPage(markerId);
    }

    public static Response get(String path, Object... parameters) {
        return RestAssured.given().when().get(path, parameters);
    }
}
