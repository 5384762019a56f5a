package banmian.store.persistence;

import static banmian.store.StoreClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.event.PageParsed;
import banmian.store.ParsedPages;
import banmian.testing.KafkaAndPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of a page does not depend on how many of its events come in one batch. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class RevisionsInABatchIT {
    @Inject
    PageStore store;

    @Test
    void oneByOneAndAllAtOnceEndTheSame() {
        // When
        events("at-once").forEach(event -> store.store(List.of(event)));
        String oneByOne = state("at-once");
        events("at_once").stream().limit(1).forEach(event -> store.store(List.of(event)));
        store.store(events("at_once").subList(1, 3));

        // Then
        assertThat(state("at_once").replace("at_once", "at-once")).isEqualTo(oneByOne);
        assertThat(get("/api/pages/at_once/revisions/2").jsonPath().getString("articles[0].headline"))
                .isEqualTo("三座口袋公园开门迎客");
        assertThat(get("/api/pages/at_once/revisions/3").jsonPath().getString("articles[0].headline"))
                .isEqualTo("四座口袋公园开门迎客");
    }

    /** A page, the same by a newer parser, and corrected. */
    private static List<PageParsed> events(String pageId) {
        ParsedPages page = ParsedPages.page(pageId);
        ParsedPages reparsed = page.parser("1.1.0");
        return List.of(
                page.event(),
                reparsed.event(),
                reparsed.headline("四座口袋公园开门迎客")
                        .receivedAt("2022-03-08T02:00:00Z")
                        .event());
    }

    /** All revisions as the API gives them, but for when they were stored. */
    private static String state(String pageId) {
        StringBuilder state = new StringBuilder();
        for (int revision = 1; revision <= 3; revision++) {
            state.append(get("/api/pages/" + pageId + "/revisions/" + revision).asString());
        }
        return state.toString().replaceAll("\"storedAt\":\"[^\"]*\"", "");
    }
}
