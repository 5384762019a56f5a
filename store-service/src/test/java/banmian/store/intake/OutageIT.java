package banmian.store.intake;

import static banmian.store.StoreClient.awaitPage;
import static banmian.store.StoreClient.get;
import static banmian.store.StoreClient.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import banmian.store.ParsedPages;
import banmian.testing.PipelineClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A database that stops for a while costs time and nothing else. */
@QuarkusTest
@WithTestResource(StoppableDatabase.class)
class OutageIT {
    PipelineClient kafka;
    StoppableDatabase database;

    @Test
    void pagesOfAnOutageAreStoredAfterIt() {
        // Given
        publish(kafka, ParsedPages.page("before-outage").event());
        awaitPage("before-outage");

        // When
        database.stopDatabase();
        publish(kafka, ParsedPages.page("during-outage").event());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get("/q/health/ready").statusCode() == 503);
        int answerDuringOutage = get("/api/articles").statusCode();
        String typeDuringOutage = get("/api/articles").contentType();
        database.restart();
        publish(kafka, ParsedPages.page("after-outage").event());

        // Then
        awaitPage("during-outage");
        awaitPage("after-outage");
        assertThat(answerDuringOutage).isEqualTo(503);
        assertThat(typeDuringOutage).startsWith("application/problem+json");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get("/q/health/ready").statusCode() == 200);
        assertThat(kafka.readFor(Duration.ofSeconds(1), "parsed-pages.dead-letters", any -> true))
                .isEmpty();
    }
}
