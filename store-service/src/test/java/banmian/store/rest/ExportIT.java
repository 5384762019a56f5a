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
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More articles than are read at a time, in all formats, from the start and from anywhere. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class ExportIT {
    private static final int PAGES = 530;
    private static final String EXPORT = "/api/articles/export?newspaper=导出日报";

    PipelineClient kafka;

    @BeforeEach
    void publishPages() {
        if (get("/api/pages/export-0").statusCode() == 404) {
            for (int i = PAGES - 1; i >= 0; i--) {
                publish(
                        kafka,
                        ParsedPages.page("export-" + i)
                                .of("导出日报", "2020-05-06", "%03d".formatted(i))
                                .headline(i == 7 ? "=1+1 等于几" : "第" + i + "版的稿件")
                                .event());
            }
        }
        awaitPage("export-0");
    }

    @Test
    void allArticlesComeInTheOrderOfTheList() {
        // When
        List<String> lines = lines(EXPORT);

        // Then
        assertThat(lines).hasSize(PAGES);
        assertThat(lines)
                .extracting(line -> new JsonPath(line).getString("pageId"))
                .containsExactlyElementsOf(
                        IntStream.range(0, PAGES).mapToObj(i -> "export-" + i).toList());
        JsonPath first = new JsonPath(lines.get(0));
        assertThat(first.getString("headline")).isEqualTo("第0版的稿件");
        assertThat(first.getString("bylines[1].name")).isEqualTo("周岩");
        assertThat(first.getString("storedAt")).isNotNull();
        assertThat(first.getInt("revision")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0", "499", "500", "528"})
    void whatBrokeOffGoesOn(int received) {
        // Given
        List<String> all = lines(EXPORT);
        String last = new JsonPath(all.get(received)).getString("id");

        // When
        List<String> rest = lines(EXPORT + "&after=" + last);

        // Then
        assertThat(rest).isEqualTo(all.subList(received + 1, PAGES));
    }

    @Test
    void afterTheLastComesNothing() {
        String last = new JsonPath(lines(EXPORT).get(PAGES - 1)).getString("id");

        Response response = get(EXPORT + "&after=" + last);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asString()).isEmpty();
    }

    @Test
    void anArticleThatIsGoneIsSaid() {
        Response response = get(EXPORT + "&after=never-there");

        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/gone");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "500, 500", "501, 501", "999, 530"})
    void noMoreThanTheLimit(int limit, int expected) {
        assertThat(lines(EXPORT + "&limit=" + limit)).hasSize(expected);
    }

    @Test
    void csvIsASpreadsheetThatComputesNothing() {
        Response response = get(EXPORT + "&format=csv&bom=true");

        assertThat(response.contentType()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(response.header("Content-Disposition")).isEqualTo("attachment; filename=\"articles.csv\"");
        String text = new String(response.asByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFid,newspaper,").contains(",'=1+1 等于几,");
        assertThat(text.split("\r\n")).hasSize(PAGES + 1);
    }

    @Test
    void csvThatGoesOnHasNoSecondHeader() {
        String last = new JsonPath(lines(EXPORT).get(PAGES - 2)).getString("id");

        assertThat(get(EXPORT + "&format=csv&after=" + last).asString()).startsWith("export-529-1,导出日报,");
    }

    @Test
    void acceptChoosesTheFormatToo() {
        Response response = given().accept("application/x-research-info-systems")
                .urlEncodingEnabled(true)
                .get(EXPORT + "&limit=2");

        assertThat(response.asString().split("ER  - \r\n")).hasSize(2);
    }

    @Test
    void filtersAreThoseOfTheList() {
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(lines(EXPORT + "&q=等于几")).hasSize(1));
        assertThat(lines(EXPORT + "&page=003")).hasSize(1);
        assertThat(lines(EXPORT + "&pageName=要闻&byline=林晓")).hasSize(PAGES);
        assertThat(lines(EXPORT + "&pageName=副刊")).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodIsAProblemAndNoHalfAnswer() {
        assertThat(get(EXPORT + "&format=xlsx").statusCode()).isEqualTo(400);
        assertThat(get(EXPORT + "&cursor=abc").statusCode()).isEqualTo(400);
        assertThat(get(EXPORT + "&limit=0").jsonPath().getString("detail"))
                .isEqualTo("limit must be a number from 1 to 999999999");
    }

    private static List<String> lines(String path) {
        String text = new String(get(path).asByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        return text.lines().toList();
    }
}
