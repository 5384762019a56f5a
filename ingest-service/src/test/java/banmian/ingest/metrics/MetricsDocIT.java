package banmian.ingest.metrics;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import banmian.contracts.topic.Topics;
import banmian.testing.KafkaOnly;
import banmian.testing.MetricsDoc;
import banmian.testing.PipelineClient;
import banmian.testing.TestKeys;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** docs/metrics.md says what is exported, and all of it. */
@QuarkusTest
@QuarkusTestResource(KafkaOnly.class)
class MetricsDocIT {
    PipelineClient kafka;

    @Test
    void whatIsDocumentedIsExportedOnceAPageWentThrough() {
        // Given
        String run = UUID.randomUUID().toString();
        byte[] page = ("云溪新桥昨日通车 " + run).getBytes(UTF_8);

        // When
        kafka.push(new byte[0], Map.of());
        kafka.push(page, Map.of());
        given().header("Authorization", TestKeys.bearer(TestKeys.PUBLISHER))
                .contentType("text/plain")
                .body(page)
                .post("/api/pages")
                .then()
                .statusCode(202);
        kafka.read(Topics.PAGES, event -> event.text().contains(run), 2);
        kafka.read(Topics.deadLettersOf(Topics.RAW_PAGES), 1);

        // Then
        // What Kafka's client measures is looked for once a minute.
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(MetricsDoc.of("ingest-service").differences(metrics()))
                        .isEmpty());
        assertThat(metrics())
                .containsPattern("banmian_pages_read_total\\{source=\"topic\",?} [1-9]")
                .containsPattern("banmian_pages_read_total\\{source=\"http\",?} [1-9]")
                .containsPattern("banmian_pages_refused_total\\{reason=\"empty-page\",stage=\"ingest\",?} [1-9]");
    }

    private static String metrics() {
        return given().accept("text/plain").get("/q/metrics").asString();
    }
}
