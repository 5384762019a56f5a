package banmian.ingest.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import banmian.ingest.SamplePages;
import banmian.testing.TestKeys;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The service while there is no Kafka: it starts, says so, and answers in time. */
@QuarkusTest
@TestProfile(KafkaAwayIT.NoKafka.class)
class KafkaAwayIT {
    /** Port 1 is reserved and nothing listens there. */
    public static class NoKafka implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            // A page has arrived long before its answer: that is not what there is too little time for.
            return Map.of(
                    "kafka.bootstrap.servers",
                    "localhost:1",
                    "banmian.ingest.publish-timeout",
                    "3s",
                    "banmian.guard.arrival",
                    "2s");
        }
    }

    @Test
    void aPageIsAnswered503InTime() {
        // Given
        Instant start = Instant.now();

        // When
        var response = given().header("Authorization", TestKeys.bearer(TestKeys.PUBLISHER))
                .contentType("text/plain; charset=UTF-8")
                .body(SamplePages.page("UTF-8"))
                .post("/api/pages");

        // Then
        response.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("reason", equalTo("kafka-unavailable"));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void theServiceLivesButIsNotReady() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(503).body("status", equalTo("DOWN"));
    }
}
