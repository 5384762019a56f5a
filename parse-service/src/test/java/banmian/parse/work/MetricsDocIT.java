package banmian.parse.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import banmian.contracts.codec.EncodedEvent;
import banmian.contracts.codec.EventCodec;
import banmian.contracts.topic.Topics;
import banmian.testing.KafkaOnly;
import banmian.testing.MetricsDoc;
import banmian.testing.PipelineClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** docs/metrics.md says what is exported, and all of it. */
@QuarkusTest
@QuarkusTestResource(KafkaOnly.class)
class MetricsDocIT {
    PipelineClient kafka;

    @Test
    void whatIsDocumentedIsExportedOnceAPageWentThrough() {
        // Given
        EncodedEvent event = EventCodec.encode(Pages.page("measured", Pages.TWO_ARTICLES));

        // When
        kafka.send(Topics.PAGES, "not-an-event", new byte[] {1}, Map.of());
        kafka.send(Topics.PAGES, "measured", event.value(), event.headers());
        kafka.read(Topics.PARSED_PAGES, page -> "measured".equals(page.headers().get("ce_subject")), 1);
        kafka.read(Topics.deadLettersOf(Topics.PAGES), letter -> "not-an-event".equals(letter.key()), 1);

        // Then
        // What Kafka's client measures is looked for once a minute.
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(MetricsDoc.of("parse-service").differences(metrics()))
                        .isEmpty());
        assertThat(metrics())
                .containsPattern("banmian_segmenter_seconds_count [1-9]")
                .containsPattern("banmian_segmenter_seconds_bucket\\{le=\"0.005\",?} ")
                .containsPattern("banmian_articles_parsed_total [2-9]");
    }

    private static String metrics() {
        return given().accept("text/plain").get("/q/metrics").asString();
    }
}
