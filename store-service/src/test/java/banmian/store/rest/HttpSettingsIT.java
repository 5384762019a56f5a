package banmian.store.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.testing.KafkaAndPostgres;
import banmian.testing.TestKeys;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is off until somebody sets it: rates of reading, other sites, an address of one's own. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
@TestProfile(HttpSettingsIT.Settings.class)
class HttpSettingsIT {
    public static class Settings implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "banmian.guard.rate.reads-per-address", "0.1",
                    "banmian.guard.rate.read-address-burst", "3",
                    "banmian.guard.rate.reads-per-key", "100",
                    "banmian.guard.arrival", "1s",
                    "banmian.store.stream.heartbeat", "300ms",
                    "banmian.store.stream.every", "100ms",
                    "banmian.store.public-url", "https://archive.example.org/news",
                    "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", "https://lab.example.org");
        }
    }

    @Test
    void whoReadsTooMuchIsToldWhenToComeBack() {
        // When
        List<Response> answers =
                Stream.generate(() -> given().get("/api/newspapers")).limit(5).toList();

        // Then
        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 200, 200, 429, 429);
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"reads-by-address\";q=3;w=30"));
        assertThat(answers.get(0).header("RateLimit")).isEqualTo("\"reads-by-address\";r=2;t=10");
        assertThat(answers.get(3).header("RateLimit")).startsWith("\"reads-by-address\";r=0;t=");
        assertThat(Integer.parseInt(answers.get(3).header("Retry-After"))).isBetween(1, 10);
        assertThat(answers.get(3).jsonPath().getString("type")).isEqualTo("/problems/too-many-requests");
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(given().header("Authorization", TestKeys.bearer(TestKeys.READER))
                        .get("/api/newspapers")
                        .header("RateLimit"))
                .startsWith("\"reads-by-key\";r=");
    }

    /** How long a request may take to arrive says nothing of how long its answer may take. */
    @Test
    void aLongAnswerIsNotTakenForASlowRequest() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/articles/stream"))
                .header("Authorization", TestKeys.bearer(TestKeys.READER))
                .build();
        HttpResponse<Stream<String>> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());

        try (Stream<String> lines = response.body()) {
            assertThat(lines.filter(line -> line.equals(":nothing new")).limit(8))
                    .hasSize(8);
        }
    }

    @Test
    void sitesThatAreNamedMayRead() {
        assertThat(from("https://lab.example.org").header("Access-Control-Allow-Origin"))
                .isEqualTo("https://lab.example.org");
        assertThat(from("https://lab.example.org").header("Access-Control-Expose-Headers"))
                .contains("Link", "ETag");
        assertThat(from("https://other.example.org").header("Access-Control-Allow-Origin"))
                .isNull();
    }

    @Test
    void addressesAreThoseFromOutside() {
        String feed = given().header("Authorization", TestKeys.bearer(TestKeys.READER))
                .get("/api/feed.atom?newspaper=a")
                .asString();

        assertThat(feed).contains("href=\"https://archive.example.org/news/api/feed.atom?newspaper=a\"");
    }

    private static Response from(String origin) {
        return given().header("Origin", origin)
                .header("Authorization", TestKeys.bearer(TestKeys.READER))
                .get("/api/newspapers");
    }
}
