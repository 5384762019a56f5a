package banmian.store.intake;

import static banmian.store.StoreClient.awaitAllBefore;
import static banmian.store.StoreClient.awaitPage;
import static banmian.store.StoreClient.get;
import static banmian.store.StoreClient.publish;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.event.PageParsed;
import banmian.store.ParsedPages;
import banmian.store.persistence.PageRevisionEntity;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever arrives in whatever order, the latest bytes read by the newest parser are what is stored. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class RevisionsIT {
    private static final String TITLE = "三座口袋公园开门迎客";
    private static final String CORRECTED = "四座口袋公园开门迎客";

    PipelineClient kafka;

    @Test
    void redeliveryChangesNothing() {
        // Given
        ParsedPages page = ParsedPages.page("redelivered");
        publish(kafka, page.event());
        awaitPage("redelivered");
        String before = get("/api/pages/redelivered").asString();

        // When
        publish(kafka, page.event());
        publish(kafka, page.receivedAt("2023-01-01T00:00:00Z").event());
        awaitAllBefore(kafka, page, "after-redelivered");

        // Then
        assertThat(get("/api/pages/redelivered").asString()).isEqualTo(before);
        assertThat(get("/api/articles?pageId=redelivered").jsonPath().getInt("total"))
                .isEqualTo(1);
    }

    @Test
    void aCorrectedPageIsANewRevisionAndKeepsItsArticlesIds() {
        // Given
        ParsedPages page = ParsedPages.page("corrected");
        publish(kafka, page.event());
        awaitPage("corrected");

        // When: the correction's article has an id of its own
        ParsedPages correction = page.headline(CORRECTED).receivedAt("2022-03-08T02:00:00Z");
        publish(kafka, withArticleId(correction, "corrected-other"));
        awaitAllBefore(kafka, page, "after-corrected");

        // Then
        JsonPath stored = get("/api/pages/corrected").jsonPath();
        assertThat(stored.getInt("revision")).isEqualTo(2);
        assertThat(stored.getString("text")).isEqualTo(correction.text());
        assertThat(stored.getList("articles.id")).containsExactly("corrected-1");
        assertThat(stored.getList("articles.headline")).containsExactly(CORRECTED);
        assertThat(textsOfRevisions("corrected")).containsExactly(page.text(), correction.text());
    }

    @Test
    void anOlderRevisionThatArrivesLateIsIgnored() {
        // Given
        ParsedPages page = ParsedPages.page("overtaken").headline(CORRECTED).receivedAt("2022-03-08T02:00:00Z");
        publish(kafka, page.event());
        awaitPage("overtaken");
        String before = get("/api/pages/overtaken").asString();

        // When
        publish(kafka, ParsedPages.page("overtaken").event());
        awaitAllBefore(kafka, page, "after-overtaken");

        // Then
        assertThat(get("/api/pages/overtaken").asString()).isEqualTo(before);
        assertThat(textsOfRevisions("overtaken")).containsExactly(page.text());
    }

    @Test
    void aReplayOfTheTopicEndsAsItWas() {
        // Given
        ParsedPages first = ParsedPages.page("replayed");
        ParsedPages second = first.headline(CORRECTED).receivedAt("2022-03-08T02:00:00Z");
        publish(kafka, first.event());
        publish(kafka, second.event());
        awaitAllBefore(kafka, first, "before-replay");
        String before = get("/api/pages/replayed").asString();

        // When
        publish(kafka, first.event());
        publish(kafka, second.event());
        awaitAllBefore(kafka, first, "after-replay");

        // Then
        assertThat(get("/api/pages/replayed").asString()).isEqualTo(before);
        assertThat(textsOfRevisions("replayed")).containsExactly(first.text(), second.text());
    }

    @Test
    void aNewerParserReplacesTheArticlesOfTheSameRevisionAndAnOlderOneDoesNot() {
        // Given
        ParsedPages page = ParsedPages.page("reparsed").parser("1.9.0");
        publish(kafka, page.event());
        publish(kafka, page.parser("1.10.0").event());
        publish(kafka, page.parser("1.2.0").event());
        awaitAllBefore(kafka, page, "after-reparsed");

        // When
        JsonPath stored = get("/api/pages/reparsed").jsonPath();

        // Then
        assertThat(stored.getString("parser")).isEqualTo("1.10.0");
        assertThat(stored.getInt("revision")).isEqualTo(2);
        assertThat(stored.getList("articles.headline")).containsExactly(TITLE);
    }

    private static PageParsed withArticleId(ParsedPages page, String articleId) {
        PageParsed event = page.event();
        return new PageParsed(
                event.pageId(),
                event.newspaper(),
                event.issueDate(),
                event.pageLabel(),
                event.pageName(),
                event.parser(),
                List.of(page.article(articleId)),
                event.blocks(),
                event.warnings(),
                event.text(),
                event.provenance());
    }

    private static List<String> textsOfRevisions(String pageId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> PageRevisionEntity.<PageRevisionEntity>stream("pageId = ?1 order by revision", pageId)
                        .map(revision -> revision.text)
                        .toList());
    }
}
