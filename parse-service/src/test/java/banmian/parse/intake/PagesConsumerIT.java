package banmian.parse.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import banmian.contracts.codec.Decoded;
import banmian.contracts.codec.EventCodec;
import banmian.contracts.codec.EventType;
import banmian.contracts.event.PageParsed;
import banmian.contracts.event.PageReceived;
import banmian.contracts.topic.Keys;
import banmian.contracts.topic.Topics;
import banmian.parse.work.Pages;
import banmian.testing.KafkaOnly;
import banmian.testing.PipelineClient;
import banmian.testing.TopicRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaOnly.class)
class PagesConsumerIT {
    private static final Map<String, String> RECEIVED = Map.of("ce_type", "banmian.page-received.v1");

    PipelineClient client;

    @Test
    void aPageComesOutAsItsResultAndItsArticles() {
        // Given
        PageReceived page = Pages.page("whole", Pages.TWO_ARTICLES);

        // When
        push(page);

        // Then
        PageParsed parsed =
                parsed(client.read(Topics.PARSED_PAGES, about("whole"), 1).get(0));
        assertThat(parsed.text()).isEqualTo(Pages.TWO_ARTICLES);
        assertThat(parsed.provenance()).isEqualTo(page.provenance());
        assertThat(parsed.articles())
                .extracting(article -> article.headline())
                .containsExactly("两条公交线路明起调整", "社区食堂开到家门口");
        List<String> ids =
                parsed.articles().stream().map(article -> article.id()).toList();
        assertThat(client.read(Topics.ARTICLES, record -> ids.contains(record.key()), 2))
                .extracting(TopicRecord::key)
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void whatIsRefusedIsADeadLetterAndStopsNobody() {
        // Given
        byte[] junk = {0, 1, 2, (byte) 0xff};

        // When
        client.send(Topics.PAGES, "junk-before-good", junk, Map.of("ce_type", "something-else"));
        client.send(Topics.PAGES, "junk-before-good", "{}".getBytes(StandardCharsets.UTF_8), RECEIVED);
        client.send(Topics.PAGES, "junk-before-good", null, RECEIVED);
        client.send(Topics.PAGES, null, null, Map.of());
        push(Pages.page("after-junk", Pages.TWO_ARTICLES));

        // Then
        client.read(Topics.PARSED_PAGES, about("after-junk"), 1);
        List<TopicRecord> letters =
                client.read(Topics.deadLettersOf(Topics.PAGES), record -> "junk-before-good".equals(record.key()), 3);
        assertThat(letters)
                .extracting(letter -> letter.headers().get("dead-letter-reason"))
                .containsExactlyInAnyOrder("unknown-event-type", "malformed-event", "malformed-event");
        assertThat(letters.get(0).value()).isEqualTo(junk);
        assertThat(letters.get(0).headers())
                .containsEntry("ce_type", "something-else")
                .containsEntry("dead-letter-stage", "parse")
                .containsEntry("dead-letter-topic", "pages");
    }

    @Test
    void eachPageOfManyComesOutOnceAndInOrder() {
        // Given
        List<String> ids = IntStream.range(0, 300).mapToObj(i -> "many-" + i).toList();

        // When
        ids.forEach(id -> push(Pages.page(id, Pages.TWO_ARTICLES)));

        // Then
        client.read(Topics.PARSED_PAGES, record -> subject(record).startsWith("many-"), 300);
        List<TopicRecord> all = client.readFor(
                Duration.ofSeconds(3),
                Topics.PARSED_PAGES,
                record -> subject(record).startsWith("many-"));
        assertThat(all).extracting(PagesConsumerIT::subject).containsExactlyElementsOf(ids);
    }

    @Test
    void itIsReadyAndItsFiguresAreThere() {
        push(Pages.page("counted", Pages.TWO_ARTICLES));
        client.read(Topics.PARSED_PAGES, about("counted"), 1);

        given().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
        given().get("/q/metrics").then().statusCode(200).body(containsString("banmian_pages_parsed_total"));
    }

    private void push(PageReceived page) {
        byte[] value = EventCodec.encode(page).value();
        String key = Keys.ofPage(page.newspaper(), page.issueDate(), page.pageId());
        client.send(Topics.PAGES, key, value, EventCodec.encode(page).headers());
    }

    private static Predicate<TopicRecord> about(String pageId) {
        return record -> pageId.equals(subject(record));
    }

    private static String subject(TopicRecord record) {
        return record.headers().getOrDefault("ce_subject", "");
    }

    private static PageParsed parsed(TopicRecord record) {
        Decoded<PageParsed> decoded = EventCodec.decode(EventType.PAGE_PARSED_V1, record.headers(), record.value());
        return ((Decoded.Event<PageParsed>) decoded).value();
    }
}
