package banmian.store.rest;

import static banmian.store.StoreClient.awaitAllBefore;
import static banmian.store.StoreClient.get;
import static banmian.store.StoreClient.publish;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.store.ParsedPages;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page was can still be read, and what has changed be seen. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class RevisionsResourceIT {
    private static final String TITLE = "三座口袋公园开门迎客";
    private static final String CORRECTED = "四座口袋公园开门迎客";

    PipelineClient kafka;

    @Test
    void revisionsAreListedTheNewestFirst() {
        // Given
        ParsedPages page = stored("listed");

        // When
        JsonPath revisions = get("/api/pages/listed/revisions").jsonPath();

        // Then
        assertThat(revisions.getList("items.revision")).containsExactly(3, 2, 1);
        assertThat(revisions.getList("items.cause")).containsExactly("revised", "reparsed", "new");
        assertThat(revisions.getList("items.parser")).containsExactly("1.1.0", "1.1.0", "1.0.0");
        assertThat(revisions.getString("items[2].receivedAt"))
                .isEqualTo(page.at().toString());
        assertThat(revisions.getInt("total")).isEqualTo(3);
        JsonPath rest = get("/api/pages/listed/revisions?limit=2").jsonPath();
        assertThat(get("/api/pages/listed/revisions?limit=2&cursor=" + rest.getString("next"))
                        .jsonPath()
                        .getList("items.revision"))
                .containsExactly(1);
    }

    @Test
    void anOldRevisionIsReadAsThePageWas() {
        // Given
        ParsedPages page = ParsedPages.page("as-it-was");
        publish(kafka, page.event());
        awaitAllBefore(kafka, page, "after-as-it-was");
        JsonPath before = get("/api/pages/as-it-was").jsonPath();

        // When
        publish(kafka, page.parser("1.1.0").event());
        publish(
                kafka,
                page.parser("1.1.0")
                        .headline(CORRECTED)
                        .receivedAt("2022-03-08T02:00:00Z")
                        .event());
        awaitAllBefore(kafka, page, "after-as-it-is");

        // Then
        JsonPath first = get("/api/pages/as-it-was/revisions/1").jsonPath();
        for (String part : List.of(
                "articles",
                "blocks",
                "warnings",
                "text",
                "parser",
                "newspaper",
                "issueDate",
                "pageLabel",
                "pageName")) {
            assertThat(first.<Object>get(part)).as(part).isEqualTo(before.get(part));
        }
        JsonPath second = get("/api/pages/as-it-was/revisions/2").jsonPath();
        assertThat(second.getString("text")).isEqualTo(page.text());
        assertThat(second.getString("articles[0].headline")).isEqualTo(TITLE);
        assertThat(second.getString("articles[0].id")).isEqualTo(before.getString("articles[0].id"));
        JsonPath newest = get("/api/pages/as-it-was/revisions/3").jsonPath();
        assertThat(newest.<Object>get("articles"))
                .isEqualTo(get("/api/pages/as-it-was").jsonPath().get("articles"));
    }

    @Test
    void theDifferenceNamesTheFieldsOfEachArticle() {
        // Given
        stored("compared");

        // When
        JsonPath diff = get("/api/pages/compared/revisions/diff?from=1&to=3").jsonPath();

        // Then
        assertThat(diff.getList("added")).isEmpty();
        assertThat(diff.getList("removed")).isEmpty();
        assertThat(diff.getList("changed.id")).containsExactly("compared-1");
        assertThat(diff.getList("changed[0].fields.field")).containsExactly("headline");
        assertThat(diff.getString("changed[0].fields[0].from")).isEqualTo(TITLE);
        assertThat(diff.getString("changed[0].fields[0].to")).isEqualTo(CORRECTED);
        assertThat(diff.getList("page.field")).containsExactlyInAnyOrder("parser", "sha256", "text");
        assertThat(diff.getInt("from.revision")).isEqualTo(1);
        assertThat(diff.getString("to.cause")).isEqualTo("revised");
    }

    @Test
    void withoutNumbersTheNewestIsComparedWithTheOneBefore() {
        // Given
        stored("latest-two");

        // When
        JsonPath diff = get("/api/pages/latest-two/revisions/diff").jsonPath();

        // Then
        assertThat(diff.getInt("from.revision")).isEqualTo(2);
        assertThat(diff.getInt("to.revision")).isEqualTo(3);
        assertThat(get("/api/pages/latest-two/revisions/diff?to=2").jsonPath().getInt("unchanged"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/pages/none/revisions | 404 | There is no page with this id",
                "/api/pages/none/revisions/1 | 404 | There is no revision 1 of a page with this id",
                "/api/pages/none/revisions/diff | 404 | There is no page with this id",
                "/api/pages/none/revisions/first | 404 | There is nothing at this path",
                "/api/pages/problems/revisions/9 | 404 | There is no revision 9 of a page with this id",
                "/api/pages/problems/revisions/diff?from=9 | 404 | There is no revision 9 of a page with this id",
                "/api/pages/problems/revisions/diff?from=x | 400 | from must be a number from 1 to 2147483647",
                "/api/pages/problems/revisions?from=1 | 400 | There is no such parameter here; there are [cursor, limit]"
            })
    void whatIsNotThereIsAProblem(String path, int status, String detail) {
        // Given
        ParsedPages page = ParsedPages.page("problems");
        publish(kafka, page.event());
        awaitAllBefore(kafka, page, "after-problems");

        // When
        Response answer = get(path);

        // Then
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("detail")).isEqualTo(detail);
    }

    /** A page that was parsed again and then corrected. */
    private ParsedPages stored(String pageId) {
        ParsedPages page = ParsedPages.page(pageId);
        publish(kafka, page.event());
        publish(kafka, page.parser("1.1.0").event());
        publish(
                kafka,
                page.parser("1.1.0")
                        .headline(CORRECTED)
                        .receivedAt("2022-03-08T02:00:00Z")
                        .event());
        awaitAllBefore(kafka, page, "after-" + pageId);
        return page;
    }
}
