package banmian.store.intake;

import static banmian.store.StoreClient.awaitPage;
import static banmian.store.StoreClient.awaitSearchable;
import static banmian.store.StoreClient.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import banmian.contracts.topic.Topics;
import banmian.store.ParsedPages;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.MetricsDoc;
import banmian.testing.PipelineClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** docs/metrics.md says what is exported, and all of it. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class MetricsDocIT {
    PipelineClient kafka;

    @Test
    void whatIsDocumentedIsExportedOnceAPageWentThrough() {
        // When
        kafka.send(Topics.PARSED_PAGES, "not-an-event", new byte[] {1}, Map.of());
        publish(kafka, ParsedPages.page("measured").event());
        awaitPage("measured");
        awaitSearchable("measured");

        // Then
        // What Kafka's client measures is looked for once a minute.
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(MetricsDoc.of("store-service").differences(metrics()))
                        .isEmpty());
        assertThat(metrics())
                .containsPattern("banmian_page_readable_seconds_count [1-9]")
                .containsPattern("banmian_pages_refused_total\\{reason=\"[a-z-]+\",stage=\"store\",?} [1-9]");
        assertThat(value("banmian_search_index_behind_seconds")).isBetween(0.0, 30.0);
        assertThat(value("banmian_outage_seconds{stage=\"store\"")).isZero();
    }

    private static double value(String metric) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(metric))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static String metrics() {
        return given().accept("text/plain").get("/q/metrics").asString();
    }
}
