package banmian.ingest.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import banmian.ingest.SamplePages;
import banmian.testing.KafkaOnly;
import banmian.testing.TestKeys;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Callers who ask too much, too often or too slowly: they are told so, and nobody else notices. */
@QuarkusTest
@QuarkusTestResource(KafkaOnly.class)
@TestProfile(LimitsIT.Tight.class)
class LimitsIT {
    private static final int CONNECTIONS = 120;

    /** Limits that a test reaches in seconds. */
    public static class Tight implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.ofEntries(
                    Map.entry("banmian.guard.reads", "closed"),
                    Map.entry("banmian.guard.rate.per-key", "0.05"),
                    Map.entry("banmian.guard.rate.key-burst", "10"),
                    Map.entry("banmian.guard.rate.per-address", "0.05"),
                    Map.entry("banmian.guard.rate.address-burst", "4"),
                    Map.entry("banmian.guard.changes-at-once", "3"),
                    Map.entry("banmian.guard.arrival", "4s"),
                    Map.entry("quarkus.http.idle-timeout", "6s"),
                    Map.entry("quarkus.http.limits.max-connections", Integer.toString(CONNECTIONS)));
        }
    }

    @Test
    void aKeyThatPushesTooFastIsToldWhenToComeBack() {
        // When: ten are a burst, the rest comes at once
        List<Response> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            answers.add(push(TestKeys.PUBLISHER));
        }

        // Then
        assertThat(answers.subList(0, 10)).allMatch(answer -> answer.statusCode() == 202);
        Response refused = answers.stream()
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        refused.then()
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]|1[0-9]|20"))
                .body("reason", equalTo("too-many-requests"));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 429))
                .hasSizeBetween(8, 10);
    }

    @Test
    void whoTriesKeysIsSoonToldToWait() {
        // When
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            answers.add(push("banmian_guess" + i).statusCode());
        }

        // Then
        assertThat(answers.subList(0, 4)).containsOnly(401);
        assertThat(answers.subList(5, 8)).containsOnly(429);
    }

    @Test
    void bodiesThatTrickleInAreEndedAndHoldUpNoReader() throws Exception {
        // Given: as many slow pushes as there are places
        try (Trickles slow = new Trickles(
                3,
                "POST /api/pages HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n" + "Authorization: "
                        + TestKeys.bearer(TestKeys.OPERATOR) + "\r\nContent-Length: 1000\r\n\r\n")) {
            slow.trickleFor(Duration.ofMillis(600));

            // When
            Response another = push(TestKeys.OPERATOR);
            Instant asked = Instant.now();
            Response health = given().get("/q/health/live");

            // Then
            another.then().statusCode(503).header("Retry-After", equalTo("1")).body("reason", equalTo("busy"));
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(2));

            // When: they go on, past the time a request may take
            slow.trickleFor(Duration.ofMillis(4_500));

            // Then
            assertThat(slow.answers())
                    .hasSize(3)
                    .allMatch(answer -> answer.startsWith("HTTP/1.1 408"))
                    .allMatch(answer -> answer.contains("\"reason\":\"request-timeout\""));
        }
        assertThat(push(TestKeys.OPERATOR).statusCode()).isEqualTo(202);
    }

    @Test
    void connectionsThatNeverComeToAQuestionHoldUpNobody() throws Exception {
        // Given
        try (Trickles slow =
                new Trickles(CONNECTIONS - 20, "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")) {
            slow.trickleFor(Duration.ofMillis(400));

            // When
            Instant asked = Instant.now();
            Response health = given().get("/q/health/live");

            // Then
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(2));

            // When: they fall silent; then
            assertThat(slow.closedInTime(CONNECTIONS - 20)).isEqualTo(CONNECTIONS - 20);
        }
    }

    @Test
    void moreConnectionsThanThereMayBeAreClosedAtOnceAndTheServiceGoesOn() throws Exception {
        // Given
        Instant begun = Instant.now();
        try (Trickles many = new Trickles(2 * CONNECTIONS, "GET / HTTP/1.1\r\nHost: ")) {
            // Then: not only because they were idle for too long
            assertThat(many.closedInTime(CONNECTIONS / 2)).isGreaterThanOrEqualTo(CONNECTIONS / 2);
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(6));
        }
        Thread.sleep(500);
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void hugeHeadersAndAddressesAreRefused() throws IOException {
        assertThat(answerTo(
                        "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\nX-Big: " + "长".repeat(20_000) + "\r\n\r\n"))
                .contains(" 431 ");
        assertThat(answerTo("GET /q/health/live?" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .contains(" 414 ");
        assertThat(answerTo("GET /q/health/live HTTP/1.1\r\nHost: localhost\r\n" + "A: b\r\n".repeat(10_000) + "\r\n"))
                .contains(" 431 ");
    }

    @Test
    void whereReadingIsClosedItNeedsAKey() {
        given().get("/q/metrics")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer realm=\"banmian\""))
                .body(
                        "detail",
                        equalTo("this needs a key with the role reader:"
                                + " send it as the header Authorization: Bearer KEY"));
        given().get("/q/openapi").then().statusCode(401);
        given().get("/q/health/../metrics").then().statusCode(401);
        given().get("/q/health").then().statusCode(200);
        given().header("Authorization", TestKeys.bearer(TestKeys.READER))
                .get("/q/metrics")
                .then()
                .statusCode(200);
        given().header("Authorization", TestKeys.bearer(TestKeys.OPERATOR))
                .get("/q/metrics")
                .then()
                .statusCode(200);
    }

    private static Response push(String secret) {
        return given().header("Authorization", TestKeys.bearer(secret))
                .contentType("text/plain; charset=UTF-8")
                .body(SamplePages.page())
                .post("/api/pages");
    }

    private static String answerTo(String request) throws IOException {
        try (Trickles one = new Trickles(1, request)) {
            return one.answers().get(0);
        }
    }
}
