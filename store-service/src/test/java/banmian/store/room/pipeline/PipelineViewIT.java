package banmian.store.room.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import banmian.store.Letters;
import banmian.store.room.Browser;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The pipeline without a script: as it was a moment ago. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class PipelineViewIT {
    PipelineClient kafka;

    @Test
    void aStageThatNobodyWorksOnIsSeen() {
        await().atMost(Letters.PATIENCE).untilAsserted(() -> {
            Document view = Browser.open("/pipeline");

            assertThat(view.select(".stage h2").eachText())
                    .containsExactly("Ingest raw-pages", "Parse pages", "Store parsed-pages");
            assertThat(view.select(".stage[data-stage=ingest] .state").text()).isEqualTo("nobody works on it");
            assertThat(view.select(".stage[data-stage=store] .state").text()).isIn("waiting for pages", "working");
            assertThat(view.select("[data-part=kafka] .health").text()).isEqualTo("up");
        });
    }

    @Test
    void whatWasRefusedIsCountedByReasonAndListed() {
        // Given
        String id = Letters.refuse(kafka, "ingest", "raw-pages", new byte[] {1, 2}, Map.of(), "view-<b>reason</b>");
        await().atMost(Letters.PATIENCE)
                .until(() -> Browser.open("/pipeline").select("#reasons").text().contains("view-<b>reason</b>"));

        // When
        Document view = Browser.open("/pipeline");
        Element reason = view.select("#reasons a:contains(view-)").first();
        Document letters = Browser.open("/pipeline?stage=ingest&reason=view-<b>reason</b>");

        // Then
        assertThat(reason.attr("href")).endsWith("?stage=ingest&reason=view-%3Cb%3Ereason%3C%2Fb%3E#letters");
        assertThat(letters.select(".letter").eachAttr("data-id")).contains(id);
        assertThat(letters.select("#letters h3").text()).startsWith("Because of view-<b>reason</b>: ");
        assertThat(letters.select(".letter a[download]").attr("href"))
                .isEqualTo("/api/dead-letters/" + id + "/payload");
        assertThat(letters.select("#replay-open")).hasSize(1);
        assertThat(letters.select("main b")).isEmpty();
    }

    @Test
    void anAddressThatAsksForNoSuchThingShowsAll() {
        assertThat(Browser.get("/pipeline?stage=none&state=none&cursor=none", "en")
                        .statusCode())
                .isEqualTo(200);
    }
}
