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
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP itself offers: validators, links, versions, formats, compression. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class HttpIT {
    private static final String ARTICLE = "/api/articles/http-1-1";

    PipelineClient kafka;

    @BeforeEach
    void publishPages() {
        publish(kafka, ParsedPages.page("http-1").of("协议日报", "2022-02-02", "01").event());
        publish(kafka, ParsedPages.page("http-2").of("协议日报", "2022-02-02", "02").event());
        awaitPage("http-1");
        awaitPage("http-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ARTICLE,
                ARTICLE + "?format=tei",
                "/api/articles?newspaper=协议日报",
                "/api/pages/http-1",
                "/api/pages?newspaper=协议日报",
                "/api/pages/http-1/revisions",
                "/api/issues?newspaper=协议日报",
                "/api/newspapers",
                "/api/dead-letters"
            })
    void whatIsKnownIsNotSentAgain(String path) {
        // Given
        Response first = get(path);
        String tag = first.header("ETag");

        // When
        Response again = given().header("If-None-Match", "\"x\", " + tag).get(path);

        // Then
        assertThat(tag).matches("W/\"[0-9a-f]{32}\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void whatHasChangedIsSent() {
        // Given
        publish(kafka, ParsedPages.page("http-3").of("协议日报", "2022-02-03", "01").event());
        awaitPage("http-3");
        String tag = get("/api/articles/http-3-1").header("ETag");

        // When
        publish(
                kafka,
                ParsedPages.page("http-3")
                        .of("协议日报", "2022-02-03", "01")
                        .headline("改过的标题")
                        .receivedAt("2023-01-01T00:00:00Z")
                        .event());

        // Then
        org.awaitility.Awaitility.await()
                .until(() -> given().header("If-None-Match", tag)
                                .get("/api/articles/http-3-1")
                                .statusCode()
                        == 200);
    }

    @ParameterizedTest
    @CsvSource({
        "jsonld, application/ld+json",
        "tei, application/tei+xml",
        "csl, application/vnd.citationstyles.csl+json",
        "ris, application/x-research-info-systems",
        "gbt7714, text/x-bibliography",
        "txt, text/plain"
    })
    void anArticleHasSeveralFormats(String format, String type) {
        Response named = get(ARTICLE + "?format=" + format);
        Response accepted = given().accept(type).get(ARTICLE);

        assertThat(named.statusCode()).isEqualTo(200);
        assertThat(named.contentType()).isEqualToIgnoringCase(type + ";charset=UTF-8");
        assertThat(text(accepted)).isEqualTo(text(named)).contains("三座口袋公园开门迎客");
        assertThat(accepted.contentType()).isEqualTo(named.contentType());
        assertThat(named.header("Last-Modified")).isNotNull();
        assertThat(get(ARTICLE).header("Link")).contains("<?format=" + format + ">; rel=\"alternate\"; type=\"" + type);
    }

    @Test
    void jsonIsWhatIsMeantWhereNothingIsSaid() {
        for (String accept : new String[] {"*/*", "application/json", "text/html,application/xhtml+xml,*/*;q=0.8"}) {
            assertThat(given().accept(accept).get(ARTICLE).contentType()).startsWith("application/json");
        }
        assertThat(get(ARTICLE + "?format=pdf").statusCode()).isEqualTo(400);
        assertThat(get("/api/articles/none?format=txt").statusCode()).isEqualTo(404);
    }

    @Test
    void listsSayWhereTheyGoOn() {
        // Given
        Response first = get("/api/articles?newspaper=协议日报&to=2022-02-02&limit=1");
        String link = first.header("Link");
        String next = link.replaceFirst(".*<([^>]*)>; rel=\"next\".*", "$1");

        // When
        Response second = given().urlEncodingEnabled(false).get("/api/articles" + next);

        // Then
        assertThat(second.jsonPath().getList("items.pageId")).containsExactly("http-2");
        assertThat(second.header("Link"))
                .contains("rel=\"self\"", "rel=\"first\"")
                .doesNotContain("rel=\"next\"");
        assertThat(link).contains("<feed.atom?newspaper=", "rel=\"alternate\"; type=\"application/atom+xml\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {ARTICLE, "/api/articles?newspaper=协议日报", "/api/articles/export?newspaper=协议日报", "/api/feed.atom"
            })
    void headIsGetWithoutTheBody(String path) {
        Response head = given().head(path);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asByteArray()).isEmpty();
        assertThat(head.contentType()).isEqualTo(get(path).contentType());
        assertThat(head.header("ETag")).isEqualTo(get(path).header("ETag"));
    }

    @Test
    void answersAreCompressedForWhoAsks() throws Exception {
        var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(io.restassured.RestAssured.baseURI + ":"
                        + io.restassured.RestAssured.port + "/api/articles/export?format=csv"))
                .header("Accept-Encoding", "gzip")
                .build();

        var response = java.net.http.HttpClient.newHttpClient()
                .send(request, java.net.http.HttpResponse.BodyHandlers.ofInputStream());

        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        try (var unpacked = new java.util.zip.GZIPInputStream(response.body())) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("id,newspaper");
        }
    }

    @Test
    void versionOneHasAnAddressOfItsOwn() {
        Response newest = get(ARTICLE);
        Response first = get("/api/v1/articles/http-1-1");

        assertThat(text(first)).isEqualTo(text(newest));
        assertThat(first.header("API-Version")).isEqualTo("1");
        assertThat(newest.header("API-Version")).isEqualTo("1");
        assertThat(get("/api/v1/articles?limit=0").statusCode()).isEqualTo(400);
        assertThat(get("/api/v2/articles").statusCode()).isEqualTo(404);
    }

    @Test
    void otherSitesReadNothingUnlessTheyAreNamed() {
        Response response = given().header(new Header("Origin", "https://other.example.org"))
                .get(ARTICLE);

        assertThat(response.header("Access-Control-Allow-Origin")).isNull();
    }

    private static String text(Response response) {
        return new String(response.asByteArray(), StandardCharsets.UTF_8);
    }
}
