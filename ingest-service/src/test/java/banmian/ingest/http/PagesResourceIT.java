package banmian.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import banmian.contracts.topic.RawPageHeaders;
import banmian.contracts.topic.Topics;
import banmian.ingest.BadInput;
import banmian.ingest.SamplePages;
import banmian.testing.KafkaOnly;
import banmian.testing.PipelineClient;
import banmian.testing.TestKeys;
import banmian.testing.TopicRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way in over HTTP, with a real broker. */
@QuarkusTest
@QuarkusTestResource(KafkaOnly.class)
class PagesResourceIT {
    PipelineClient kafka;

    @Test
    void aPageIsAcceptedAndIsOnTheTopicAsItCame() {
        // Given
        byte[] page = SamplePages.page("GB18030");

        // When
        String pageId = request("text/plain; charset=GB18030", page)
                .queryParam("newspaper", "云溪日报")
                .queryParam("issue-date", "2031-08-04")
                .queryParam("page-label", "A02")
                .post("/api/pages")
                .then()
                .statusCode(202)
                .body("pageId", matchesPattern("[0-9a-f]{32}"))
                .body("warnings", empty())
                .extract()
                .path("pageId");

        // Then
        TopicRecord raw = rawPage(page);
        assertThat(raw.key()).isEqualTo("云溪日报|2031-08-04");
        assertThat(raw.headers())
                .containsEntry(RawPageHeaders.NEWSPAPER, "云溪日报")
                .containsEntry(RawPageHeaders.PAGE_LABEL, "A02")
                .containsEntry(RawPageHeaders.CONTENT_TYPE, "text/plain; charset=GB18030");
        assertThat(kafka.read(Topics.PAGES, event -> event.text().contains(pageId), 1))
                .hasSize(1);
    }

    @Test
    void locationSaysWhereToReadThePage() {
        // When
        var response = request("text/plain", SamplePages.page("UTF-8")).post("/api/pages");

        // Then
        String expected = "http://localhost:8080/api/pages/" + response.path("pageId");
        response.then().statusCode(202).header("Location", expected).body("readAt", equalTo(expected));
    }

    @Test
    void aFormWithAFileIsAcceptedAndItsNameTellsWhichPageItIs() {
        // Given
        byte[] page = SamplePages.page("UTF-8");

        // When
        given().multiPart("page", "A03.txt", page, "text/plain")
                .multiPart("newspaper", "云溪日报", "text/plain; charset=UTF-8")
                .multiPart("issue-date", "2031-08-05")
                .post("/api/pages")
                .then()
                .statusCode(202);

        // Then
        TopicRecord raw = rawPage(page);
        assertThat(raw.key()).isEqualTo("云溪日报|2031-08-05");
        assertThat(raw.headers()).containsEntry(RawPageHeaders.SOURCE_URI, "A03.txt");
    }

    @Test
    void aFormWithoutAFileIsAProblem() {
        given().multiPart("newspaper", "Yunxi Daily")
                .post("/api/pages")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", equalTo("the form has no file part named page"));
    }

    @ParameterizedTest
    @MethodSource("banmian.ingest.BadInput#refused")
    void aBadPageIsAProblemThatSaysWhy(BadInput input) {
        request(input)
                .post("/api/pages")
                .then()
                .statusCode(input.status())
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + input.outcome()))
                .body("reason", equalTo(input.outcome()))
                .body("status", equalTo(input.status()))
                .body("instance", equalTo("/api/pages"));
        given().get("/problems/" + input.outcome()).then().statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("banmian.ingest.BadInput#kept")
    void aPageOfWhichTheTextIsKeptIsAcceptedWithAWarning(BadInput input) {
        request(input).post("/api/pages").then().statusCode(202).body("warnings", contains(input.outcome()));
    }

    /** By hand, for clients differ in what they make of an answer that comes before the body is sent. */
    @Test
    void aBodyOverTheLimitOfHttpIsAProblemToo() throws IOException {
        // Given
        String request = "POST /api/pages HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                + "Content-Length: 20000000\r\nConnection: close\r\n\r\n";

        // When
        String response;
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            response = new String(socket.getInputStream().readAllBytes(), UTF_8);
        }

        // Then
        assertThat(response)
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "\"reason\":\"page-too-large\"");
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/pages, 405", "DELETE, /api/pages, 405", "GET, /api/nothing, 404", "GET, /nothing, 404"})
    void otherErrorsAreProblemsToo(String method, String path, int status) {
        given().request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("instance", equalTo(path));
    }

    /** By hand: clients add a type of their own. */
    @Test
    void aPageWithoutContentTypeIsItsBytes() throws IOException {
        // Given
        byte[] page = SamplePages.page().getBytes(UTF_8);
        String request = "POST /api/pages HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + page.length
                + "\r\nAuthorization: " + TestKeys.bearer(TestKeys.PUBLISHER) + "\r\nConnection: close\r\n\r\n";

        // When
        String response;
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.getOutputStream().write(page);
            response = new String(socket.getInputStream().readAllBytes(), UTF_8);
        }

        // Then
        assertThat(response).startsWith("HTTP/1.1 202").contains("\"warnings\":[]");
    }

    @Test
    void aFormAsCurlSendsItByDefaultIsAnUnsupportedType() {
        request("application/x-www-form-urlencoded", "page".getBytes(UTF_8))
                .post("/api/pages")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "/", "text/", ";charset=utf-8"})
    void aMalformedContentTypeIsAnUnsupportedType(String contentType) {
        request(contentType, "page".getBytes(UTF_8))
                .post("/api/pages")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("reason", equalTo("unsupported-content-type"));
    }

    @Test
    void openApiAndHealthAndMetricsAreThere() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths.'/api/pages'.post.responses.'202'.description", matchesPattern(".*on its way.*"));
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        assertThat(given().get("/q/metrics").asString()).contains("banmian_pages_read_total");
    }

    /** From somebody who may push pages. */
    private static RequestSpecification given() {
        return RestAssured.given().header("Authorization", TestKeys.bearer(TestKeys.PUBLISHER));
    }

    private static RequestSpecification request(BadInput input) {
        String contentType = input.headers().getOrDefault(RawPageHeaders.CONTENT_TYPE, "text/plain");
        RequestSpecification request = request(contentType, input.bytes());
        input.headers().forEach((name, value) -> {
            if (!name.equals(RawPageHeaders.CONTENT_TYPE)) {
                request.queryParam(name, value);
            }
        });
        return request;
    }

    /** With the content type as it is written. */
    private static RequestSpecification request(String contentType, byte[] body) {
        EncoderConfig asWritten = EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs(contentType, io.restassured.http.ContentType.BINARY);
        return given().config(RestAssured.config().encoderConfig(asWritten))
                .header("Content-Type", contentType)
                .body(body);
    }

    private TopicRecord rawPage(byte[] page) {
        return kafka.read(Topics.RAW_PAGES, raw -> Arrays.equals(raw.value(), page), 1)
                .get(0);
    }
}
