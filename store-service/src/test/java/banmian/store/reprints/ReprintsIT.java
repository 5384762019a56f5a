package banmian.store.reprints;

import static banmian.store.StoreClient.awaitPage;
import static banmian.store.StoreClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.event.PageParsed;
import banmian.store.StoreClient;
import banmian.store.persistence.ArticleEntity;
import banmian.store.reprints.MadePrinting.Edit;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same text in several papers, from the topic to the API. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class ReprintsIT {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 12);

    PipelineClient kafka;

    @Test
    void everyPrintingIsFoundFromEveryOther() {
        // Given
        MadeText made = new MadeText(1);
        List<String> report = made.paragraphs(8);
        publish("wire-1", DAY, report);
        publish("wire-2", DAY.plusDays(1), MadePrinting.edited(report, Edit.CUT_TO_HALF, made));
        publish("wire-3", DAY.plusDays(1), MadePrinting.edited(report, Edit.TRADITIONAL, made));
        publish("wire-4", DAY.plusDays(2), MadePrinting.edited(report, Edit.PARAGRAPHS_MERGED, made));
        publish("other", DAY, made.paragraphs(8));

        // Then
        List<String> all = List.of("wire-1-1", "wire-2-1", "wire-3-1", "wire-4-1");
        for (String id : all) {
            List<String> others = new ArrayList<>(all);
            others.remove(id);
            assertThat(get("/api/articles/" + id + "/reprints").jsonPath().getList("items.articleId", String.class))
                    .containsExactlyInAnyOrderElementsOf(others);
        }
        assertThat(get("/api/articles/other-1/reprints").jsonPath().getInt("total"))
                .isZero();
    }

    @Test
    void likenessAndPassagesTellWhatIsTheSame() {
        // Given
        List<String> report = List.of(
                "新桥昨日通车，两岸居民走上桥头，第一辆公交车驶过时掌声响了起来。",
                "新桥全长两千三百米，双向六车道，从江北到老城只要八分钟，比过去少绕行十一公里。",
                "建设者说，四年里江面上的大风停过二十一次工，合龙误差不到三毫米。");
        publish("whole", DAY, report);
        publish("cut", DAY.plusDays(1), List.of("综合消息　" + report.get(0) + report.get(1)));

        // When
        JsonPath reprints = get("/api/articles/whole-1/reprints").jsonPath();

        // Then
        assertThat(reprints.getString("state")).isEqualTo("compared");
        assertThat(reprints.getList("items.articleId")).containsExactly("cut-1");
        assertThat(reprints.getString("items[0].newspaper")).isEqualTo("转载日报 cut");
        assertThat(reprints.getDouble("items[0].containment")).isGreaterThan(0.9);
        assertThat(reprints.getDouble("items[0].jaccard")).isBetween(0.5, 0.8);
        assertThat(reprints.getString("items[0].via")).isNull();
        assertThat(reprints.getMap("items[0].passages[0].start"))
                .isEqualTo(java.util.Map.of("paragraph", 0, "offset", 0));
        assertThat(reprints.getMap("items[0].passages[0].end"))
                .isEqualTo(
                        java.util.Map.of("paragraph", 1, "offset", report.get(1).length() - 1));
        assertThat(reprints.getMap("items[0].passages[0].otherStart"))
                .isEqualTo(java.util.Map.of("paragraph", 0, "offset", 5));
    }

    @Test
    void aFormThatIsFilledInEveryDayIsNoReprint() {
        for (int day = 0; day < 8; day++) {
            publish(
                    "weather-" + day,
                    DAY.plusDays(day),
                    List.of("市气象台昨日17时发布：今天白天到夜间多云，偏东风" + day + "级，最高气温" + (20 + day) + "摄氏度，最低气温" + (9 + day)
                            + "摄氏度，请市民注意增减衣物，出行注意安全。"));
        }

        assertThat(get("/api/articles/weather-3-1/reprints").jsonPath().getInt("total"))
                .isZero();
    }

    @Test
    void aCorrectionIsComparedAsItIsNow() {
        // Given
        MadeText made = new MadeText(2);
        List<String> report = made.paragraphs(5);
        publish("kept", DAY, report);
        publish("corrected-text", DAY, report);
        assertThat(get("/api/articles/kept-1/reprints").jsonPath().getInt("total"))
                .isEqualTo(1);

        // When
        publish("corrected-text", DAY, made.paragraphs(5));
        publish("after-correction", "转载日报 corrected-text", DAY, List.of("完"));

        // Then
        assertThat(get("/api/articles/kept-1/reprints").jsonPath().getInt("total"))
                .isZero();
    }

    @Test
    void printingsThatAreFarAwayInTimeAreFoundWhenAskedFor() {
        List<String> report = new MadeText(3).paragraphs(5);
        publish("now", DAY, report);
        publish("years-later", DAY.plusYears(3), report);

        assertThat(get("/api/articles/now-1/reprints").jsonPath().getInt("total"))
                .isZero();
        assertThat(get("/api/articles/now-1/reprints?days=2000").jsonPath().getList("items.articleId"))
                .containsExactly("years-later-1");
    }

    @Test
    void textsThatAreTooShortAreNotCompared() {
        publish("short-1", DAY, List.of("明日停水，请居民储水。"));
        publish("short-2", DAY, List.of("明日停水，请居民储水。"));

        JsonPath reprints = get("/api/articles/short-1-1/reprints").jsonPath();

        assertThat(reprints.getString("state")).isEqualTo("too-short");
        assertThat(reprints.getInt("total")).isZero();
    }

    @Test
    void articlesOfEarlierVersionsAreGivenTheirSketches() {
        // Given
        List<String> report = new MadeText(4).paragraphs(5);
        publish("earlier", DAY, report);
        publish("later", DAY, report);
        QuarkusTransaction.requiringNew().run(() -> ArticleEntity.update("sketch = null where id = ?1", "earlier-1"));
        assertThat(get("/api/articles/earlier-1/reprints").jsonPath().getString("state"))
                .isEqualTo("not-yet");

        // When
        banmian.store.persistence.Sketches.makeMissing();

        // Then
        assertThat(get("/api/articles/earlier-1/reprints").jsonPath().getList("items.articleId"))
                .containsExactly("later-1");
    }

    @Test
    void whatIsNotThereOrNotUnderstoodIsAProblem() {
        assertThat(get("/api/articles/none/reprints").statusCode()).isEqualTo(404);
        assertThat(get("/api/articles/none/reprints?days=0").jsonPath().getString("detail"))
                .isEqualTo("days must be a number from 1 to 36500");
        assertThat(get("/api/articles/none/reprints?day=1").contentType()).startsWith("application/problem+json");
    }

    private void publish(String id, LocalDate day, List<String> paragraphs) {
        publish(id, "转载日报 " + id, day, paragraphs);
    }

    private void publish(String id, String newspaper, LocalDate day, List<String> paragraphs) {
        PageParsed page = MadePages.page(id, newspaper, day, "标题", paragraphs);
        StoreClient.publish(kafka, page);
        awaitPage(id);
    }
}
