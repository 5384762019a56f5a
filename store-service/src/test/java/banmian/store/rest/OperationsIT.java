package banmian.store.rest;

import static banmian.store.StoreClient.awaitPage;
import static banmian.store.StoreClient.get;
import static banmian.store.StoreClient.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.codec.Json;
import banmian.store.ParsedPages;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

/** What operators and developers look at: health, metrics, documentation, the page at the root. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class OperationsIT {
    PipelineClient kafka;

    @Test
    void theServiceIsReadyWithDatabaseAndBroker() {
        JsonPath health = get("/q/health/ready").jsonPath();

        assertThat(health.getString("status")).isEqualTo("UP");
        assertThat(health.getList("checks.name", String.class))
                .contains(
                        "Database connections health check",
                        "Pages get through",
                        "The topic is there",
                        "Articles are being indexed",
                        "SmallRye Reactive Messaging - readiness check");
    }

    @Test
    void metricsCountPagesByOutcome() {
        // Given
        publish(kafka, ParsedPages.page("counted").event());
        awaitPage("counted");

        // When
        String metrics = get("/q/metrics").asString();

        // Then
        assertThat(metrics)
                .containsPattern("banmian_pages_stored_total\\{outcome=\"new\",?\\} [1-9]")
                .containsPattern("banmian_articles_stored_total [1-9]")
                .containsPattern("banmian_page_readable_seconds_count [1-9]")
                .containsPattern("banmian_database_transaction_seconds_count [1-9]");
    }

    @Test
    void everyEndpointIsDocumented() throws Exception {
        // When
        JsonNode documentation = Json.mapper()
                .readTree(given().accept("application/json").get("/q/openapi").asString());

        // Then
        assertThat(documentation.get("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "/api/newspapers",
                        "/api/issues",
                        "/api/pages",
                        "/api/pages/{id}",
                        "/api/pages/{id}/revisions",
                        "/api/pages/{id}/revisions/{revision}",
                        "/api/pages/{id}/revisions/diff",
                        "/api/dead-letters",
                        "/api/dead-letters/reasons",
                        "/api/dead-letters/{id}",
                        "/api/dead-letters/{id}/payload",
                        "/api/dead-letters/replay",
                        "/api/reprocess",
                        "/api/pipeline",
                        "/api/articles",
                        "/api/articles/{id}",
                        "/api/facets",
                        "/api/series",
                        "/api/bylines/{name}/with",
                        "/api/articles/export",
                        "/api/articles/stream",
                        "/api/feed.atom",
                        "/api/articles/{id}/whole",
                        "/api/articles/{id}/reprints");
        assertThat(documentation.at("/paths/~1api~1articles/get/parameters")).hasSize(13);
        assertThat(documentation.at("/components/parameters").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "newspaper",
                        "from",
                        "to",
                        "page",
                        "pageName",
                        "pageId",
                        "byline",
                        "kind",
                        "rubric",
                        "q",
                        "limit",
                        "cursor");
        assertThat(documentation
                        .at("/components/schemas/ArticleView/properties")
                        .fieldNames())
                .toIterable()
                .contains("headline", "bylines", "pageId");
    }

    @Test
    void theRootIsAPageForPeople() {
        String page = get("/").asString();

        assertThat(page).contains("Banmian", "/q/swagger-ui", "/api/feed.atom", "/search", "/pipeline");
        assertThat(get("/").header("Content-Security-Policy")).contains("script-src 'self'");
    }
}
