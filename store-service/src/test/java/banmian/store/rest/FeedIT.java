package banmian.store.rest;

import static banmian.store.StoreClient.awaitPage;
import static banmian.store.StoreClient.get;
import static banmian.store.StoreClient.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.store.ParsedPages;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class FeedIT {
    private static final String FEED = "/api/feed.atom?newspaper=订阅晨报";

    PipelineClient kafka;

    @BeforeEach
    void publishPages() {
        for (int i = 1; i <= 3; i++) {
            publish(
                    kafka,
                    ParsedPages.page("feed-" + i)
                            .of("订阅晨报", "2022-04-0" + i, "01")
                            .headline("四月" + i + "日的新闻 <快讯>")
                            .event());
        }
        for (int i = 1; i <= 3; i++) {
            awaitPage("feed-" + i);
        }
    }

    @Test
    void theNewestIssueComesFirst() {
        Response response = get(FEED);

        assertThat(response.contentType()).isEqualToIgnoringCase("application/atom+xml;charset=UTF-8");
        XmlPath feed = new XmlPath(text(response));
        assertThat(feed.getList("feed.entry.title", String.class))
                .containsExactly("四月3日的新闻 <快讯>", "四月2日的新闻 <快讯>", "四月1日的新闻 <快讯>");
        assertThat(feed.getString("feed.title")).isEqualTo("版面 · 订阅晨报");
        assertThat(feed.getList("feed.entry[0].author.name", String.class)).containsExactly("林晓", "周岩");
        assertThat(feed.getString("feed.entry[0].published")).isEqualTo("2022-04-02T16:00:00Z");
    }

    @Test
    void theNextPartIsLinked() {
        // Given
        XmlPath first = new XmlPath(text(get(FEED + "&limit=2")));
        String next = first.getString("feed.link.find { it.@rel == 'next' }.@href");

        // When
        XmlPath second = new XmlPath(text(given().urlEncodingEnabled(false).get(next)));

        // Then
        assertThat(first.getList("feed.entry.id")).hasSize(2);
        assertThat(second.getString("feed.entry.title")).isEqualTo("四月1日的新闻 <快讯>");
        assertThat(second.getString("feed.id")).isEqualTo(first.getString("feed.id"));
        assertThat(second.getString("feed.link.find { it.@rel == 'first' }.@href"))
                .endsWith("limit=2");
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        Response first = get(FEED);

        given().header("If-None-Match", first.header("ETag")).get(FEED).then().statusCode(304);
        given().header("If-None-Match", "W/\"other\"").get(FEED).then().statusCode(200);
    }

    @Test
    void anEmptyFeedIsAFeed() {
        XmlPath feed = new XmlPath(text(get("/api/feed.atom?newspaper=没有的报")));

        assertThat(feed.getString("feed.updated")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(feed.getList("feed.entry")).isEmpty();
    }

    private static String text(Response response) {
        return new String(response.asByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
