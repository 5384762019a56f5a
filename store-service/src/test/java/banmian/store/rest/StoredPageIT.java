package banmian.store.rest;

import static banmian.store.StoreClient.awaitPage;
import static banmian.store.StoreClient.get;
import static banmian.store.StoreClient.publish;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.codec.Json;
import banmian.contracts.event.PageParsed;
import banmian.store.ParsedPages;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page published on the topic is read through every endpoint, each field as it was. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class StoredPageIT {
    PipelineClient kafka;

    @Test
    void thePageIsTheEventAndItsRevision() throws Exception {
        // Given
        PageParsed event =
                ParsedPages.page("stored-page").of("春城晚报", "2022-03-08", "01").event();
        publish(kafka, event);
        awaitPage("stored-page");

        // When
        JsonNode page = Json.mapper().readTree(get("/api/pages/stored-page").asString());

        // Then
        ObjectNode expected = Json.mapper().valueToTree(event);
        expected.put("revision", 1);
        assertThat(page).isEqualTo(expected);
    }

    @Test
    void theArticleIsTheEventsWithItsPage() throws Exception {
        // Given
        PageParsed event = ParsedPages.page("stored-article")
                .of("春城晚报", "2022-03-09", "02")
                .event();
        publish(kafka, event);
        awaitPage("stored-article");

        // When
        JsonNode article =
                Json.mapper().readTree(get("/api/articles/stored-article-1").asString());
        JsonNode listed = Json.mapper()
                .readTree(get("/api/articles?pageId=stored-article").asString());

        // Then
        ObjectNode expected = Json.mapper().valueToTree(event.articles().get(0));
        expected.put("pageId", "stored-article")
                .put("newspaper", "春城晚报")
                .put("issueDate", "2022-03-09")
                .put("pageLabel", "02")
                .put("pageName", "要闻")
                .put("parser", "1.0.0");
        expected.set("relatedPages", Json.mapper().createArrayNode());
        expected.set("continuation", Json.mapper().readTree("""
                {"state": "dangling", "links": [],
                 "parts": [{"articleId": "stored-article-1", "pageId": "stored-article", "pageLabel": "02",
                            "headline": "三座口袋公园开门迎客"}],
                 "open": [{"articleId": "stored-article-1", "missing": "after", "pageLabel": "03",
                           "state": "dangling", "reason": "page-missing"}]}"""));
        assertThat(article).isEqualTo(expected);
        assertThat(listed.get("items")).containsExactly(expected);
        assertThat(listed.get("total").asInt()).isEqualTo(1);
        assertThat(listed.get("next").isNull()).isTrue();
    }

    @Test
    void anArticleOfAParserWithoutReasonsHasNone() throws Exception {
        // Given: an event as it was before articles had reasons
        ObjectNode written = Json.mapper()
                .valueToTree(ParsedPages.page("without-reasons")
                        .of("春城晚报", "2022-03-10", "03")
                        .event());
        ((ObjectNode) written.at("/articles/0")).remove(List.of("boundary", "doubts"));
        publish(kafka, Json.mapper().treeToValue(written, PageParsed.class));
        awaitPage("without-reasons");

        // When
        JsonNode article =
                Json.mapper().readTree(get("/api/articles/without-reasons-1").asString());

        // Then
        assertThat(article.get("boundary").isNull()).isTrue();
        assertThat(article.get("doubts")).isEmpty();
        assertThat(article.get("review")).hasSize(1);
    }

    @Test
    void listsNamePageIssueAndNewspaper() {
        // Given
        publish(
                kafka,
                ParsedPages.page("listed-page").of("湖州夜报", "2022-05-01", "A02").event());
        publish(
                kafka,
                ParsedPages.page("listed-page-2")
                        .of("湖州夜报", "2022-05-01", "A03")
                        .event());
        awaitPage("listed-page-2");

        // When
        String pages = get("/api/pages?newspaper={n}&page=A02", "湖州夜报").asString();
        String issues = get("/api/issues?newspaper={n}", "湖州夜报").asString();
        String newspapers = get("/api/newspapers?limit=100").asString();

        // Then
        assertThat(pages)
                .isEqualTo(
                        "{\"items\":[{\"pageId\":\"listed-page\",\"newspaper\":\"湖州夜报\",\"issueDate\":\"2022-05-01\","
                                + "\"pageLabel\":\"A02\",\"pageName\":\"要闻\",\"parser\":\"1.0.0\",\"revision\":1,"
                                + "\"articles\":1,\"warnings\":[\"declared-charset-mismatch\"]}],\"next\":null,\"total\":1}");
        assertThat(issues)
                .isEqualTo(
                        "{\"items\":[{\"newspaper\":\"湖州夜报\",\"issueDate\":\"2022-05-01\",\"pages\":2}],\"next\":null,\"total\":1}");
        assertThat(newspapers)
                .contains("{\"newspaper\":\"湖州夜报\",\"firstIssue\":\"2022-05-01\",\"lastIssue\":\"2022-05-01\","
                        + "\"issues\":1,\"pages\":2}");
    }
}
