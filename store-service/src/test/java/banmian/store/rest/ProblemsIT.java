package banmian.store.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.testing.KafkaAndPostgres;
import banmian.testing.TestKeys;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that goes wrong is a problem document. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class ProblemsIT {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/articles?limit=0 | limit must be a number from 1 to 100",
                "/api/articles?limit=101 | limit must be a number from 1 to 100",
                "/api/pages?limit=ten | limit must be a number from 1 to 100",
                "/api/articles?limit=99999999999 | limit must be a number from 1 to 100",
                "/api/articles?cursor=abc | cursor is not one that this list gave as next",
                "/api/articles?cursor= | cursor is not one that this list gave as next",
                "/api/articles?from=yesterday | from must be a date like 2021-07-19",
                "/api/issues?to=2021-02-30 | to must be a date like 2021-07-19",
                "/api/issues?to=%2B12021-02-03 | to must be a date like 2021-07-19",
                "/api/pages?from=2021-07-20&to=2021-07-19 | from must not be after to",
                "/api/articles?newspaper=a&newspaper=b | newspaper is given more than once",
                "/api/articles?q=a%00b | q has a NUL character",
                "/api/articles?q=%E7%94%B5+%22a | q is not understood at character 3: the quote that begins here does not end",
                "/api/articles?q=a+OR | q is not understood at character 5: something to search for is missing at the end",
                "/api/articles?kind=news | kind must be one of [article, photo, teaser, notice, advertisement, document]",
                "/api/articles?order=best | order must be one of [date, relevance]",
                "/api/articles?order=relevance | order=relevance needs a q",
                "/api/facets?fields=colour | fields must be some of [newspaper, year, month, page, rubric, byline, kind], divided by commas",
                "/api/series?interval=week | interval must be one of [year, month, day]",
                "/api/articles?q=1+2+3+4+5+6+7+8+9+10+11 | q may have at most 10 words",
                "/api/newspapers?newspapr=a | There is no such parameter here; there are [cursor, limit]"
            })
    void whatIsNotUnderstood(String path, String detail) {
        assertProblem(given().urlEncodingEnabled(false).get(path), 400, "Bad Request", detail);
    }

    @Test
    void aFilterThatIsTooLong() {
        Response response = given().queryParam("q", "长".repeat(201)).get("/api/articles");

        assertProblem(response, 400, "Bad Request", "q may have at most 200 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing", "/nothing", "/api", "/api/articles/a/b"})
    void pathsThatAreNotThere(String path) {
        assertProblem(given().get(path), 404, "Not Found", "There is nothing at this path");
    }

    @Test
    void idsThatAreNotThere() {
        assertProblem(given().get("/api/pages/none"), 404, "Not Found", "There is no page with this id");
        assertProblem(given().get("/api/articles/none"), 404, "Not Found", "There is no article with this id");
    }

    @Test
    void anIdThatNoTextCanBe() {
        Response response = given().urlEncodingEnabled(false).get("/api/articles/a%00b");

        assertProblem(response, 400, "Bad Request", "A value has a character that no text has");
    }

    @Test
    void aMethodThatIsNotAllowed() {
        Response response = given().header("Authorization", TestKeys.bearer(TestKeys.OPERATOR))
                .post("/api/articles");

        assertProblem(response, 405, "Method Not Allowed", null);
    }

    @Test
    void aMediaTypeThatIsNotWritten() {
        assertProblem(given().accept("image/png").get("/api/articles"), 406, "Not Acceptable", null);
    }

    private static void assertProblem(Response response, int status, String title, String detail) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        String type = response.jsonPath().getString("type");
        assertThat(type).isEqualTo("/problems/" + title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        assertThat(given().get(type).asString()).contains("What to do:", "办法：");
        assertThat(response.jsonPath().getString("title")).isEqualTo(title);
        assertThat(response.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(response.jsonPath().getString("detail")).isEqualTo(detail);
    }
}
