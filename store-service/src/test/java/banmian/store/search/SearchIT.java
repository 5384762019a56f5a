package banmian.store.search;

import static banmian.store.StoreClient.awaitSearchable;
import static banmian.store.StoreClient.get;
import static banmian.store.StoreClient.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import banmian.contracts.event.PageParsed;
import banmian.store.ParsedPages;
import banmian.store.StoreClient;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked for in words, and what is counted. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class SearchIT {
    private static final String NEWSPAPER = "寻文日报";

    PipelineClient kafka;

    @BeforeEach
    void publishPages() {
        publish(kafka, page("search-1", "2021-12-31", "01", "三座口袋公园开门迎客"));
        publish(kafka, page("search-2", "2022-03-01", "01", "圖書館延時開放"));
        publish(kafka, page("search-3", "2022-03-02", "02", "图书馆里办婚礼，公园里拍照"));
        List.of("search-1", "search-2", "search-3").forEach(StoreClient::awaitSearchable);
    }

    @Test
    void relevanceAndCursor() {
        // When: the park is in the body of all of them, and in the headline of the first and the third
        List<String> found = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath part = search("q=公园&order=relevance&limit=1" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            found.addAll(part.getList("items.pageId"));
            cursor = part.getString("next");
            assertThat(part.getInt("total")).isEqualTo(3);
            assertThat(part.getBoolean("totalExact")).isTrue();
        }

        // Then
        assertThat(found).containsExactly("search-1", "search-3", "search-2");
    }

    @Test
    void aCursorOfTheOtherOrderIsRefused() {
        String byDate = search("q=公园&limit=1").getString("next");

        assertThat(get("/api/articles?q=公园&order=relevance&limit=1&cursor=" + byDate)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void snippetsPointIntoTheFieldsAsStored() {
        // When
        JsonPath found = search("q=图书馆 公园&pageId=search-2");

        // Then
        String headline = found.getString("items[0].headline");
        assertThat(headline).isEqualTo("圖書館延時開放");
        assertThat(found.getString("items[0].snippets[0].field")).isEqualTo("headline");
        assertThat(found.getInt("items[0].snippets[0].start")).isZero();
        assertThat(found.getList("items[0].snippets[0].marks[0]", Integer.class))
                .containsExactly(0, 3);
        String paragraph = found.getString("items[0].paragraphs[0].text");
        assertThat(found.getString("items[0].snippets[1].field")).isEqualTo("text");
        assertThat(found.getInt("items[0].snippets[1].index")).isZero();
        List<Integer> mark = found.getList("items[0].snippets[1].marks[0]", Integer.class);
        assertThat(paragraph.substring(mark.get(0), mark.get(1))).isEqualTo("公园");
    }

    @Test
    void aListWithoutWordsHasNoSnippets() {
        assertThat(search("limit=1").getMap("items[0]")).doesNotContainKey("snippets");
    }

    @Test
    void aCorrectedPageIsFoundByItsNewTextOnly() {
        // Given
        ParsedPages page = ParsedPages.page("search-corrected").of("更正日报", "2022-05-01", "01");
        publish(kafka, page.headline("渡轮明早停航").event());
        awaitSearchable("search-corrected");

        // When
        publish(
                kafka,
                page.headline("渡轮照常开行").receivedAt("2022-05-02T00:00:00Z").event());

        // Then
        await().atMost(Duration.ofSeconds(20))
                .until(() -> get("/api/articles?q=照常开行").jsonPath().getInt("total") == 1);
        assertThat(get("/api/articles?q=明早停航").jsonPath().getInt("total")).isZero();
        assertThat(get("/api/articles?q=渡轮").jsonPath().getInt("total")).isEqualTo(1);
    }

    @Test
    void facetsCountWhatMatches() {
        // When
        JsonPath facets = get("/api/facets?newspaper=" + NEWSPAPER + "&q=图书馆").jsonPath();

        // Then
        assertThat(facets.getInt("total")).isEqualTo(2);
        assertThat(facets.getBoolean("complete")).isTrue();
        assertThat(facets.getList("facets.newspaper.values.value")).containsExactly(NEWSPAPER);
        assertThat(facets.getList("facets.newspaper.values.count")).containsExactly(2);
        assertThat(facets.getList("facets.year.values.value")).containsExactly("2022");
        assertThat(facets.getList("facets.month.values.value")).containsExactly("2022-03");
        assertThat(facets.getList("facets.page.values.value")).containsExactlyInAnyOrder("01", "02");
        assertThat(facets.getList("facets.byline.values.value")).containsExactlyInAnyOrder("林晓", "周岩");
        assertThat(facets.getInt("facets.byline.distinct")).isEqualTo(2);
        assertThat(facets.getList("facets.kind.values.value")).containsExactly("article");
        assertThat(facets.getList("facets.rubric.values")).isEmpty();
    }

    @Test
    void theSeriesOfATermStandsBesideAllArticles() {
        // When
        JsonPath months = get("/api/series?newspaper=" + NEWSPAPER + "&q=图书馆").jsonPath();
        JsonPath years = get("/api/series?interval=year&newspaper=" + NEWSPAPER + "&q=图书馆")
                .jsonPath();

        // Then
        assertThat(months.getString("interval")).isEqualTo("month");
        assertThat(months.getList("points.time")).containsExactly("2021-12", "2022-03");
        assertThat(months.getList("points.hits")).containsExactly(0, 2);
        assertThat(months.getList("points.articles")).containsExactly(1, 2);
        assertThat(years.getList("points.time")).containsExactly("2021", "2022");
    }

    @Test
    void peopleWhoWorkTogether() {
        JsonPath with = get("/api/bylines/林晓/with?newspaper=" + NEWSPAPER).jsonPath();

        assertThat(with.getInt("articles")).isEqualTo(3);
        assertThat(with.getList("with.name")).containsExactly("周岩");
        assertThat(with.getList("with.count")).containsExactly(3);
        assertThat(with.getInt("distinct")).isEqualTo(1);
    }

    private static JsonPath search(String parameters) {
        return get("/api/articles?newspaper=" + NEWSPAPER + "&" + parameters).jsonPath();
    }

    private static PageParsed page(String id, String date, String label, String headline) {
        return ParsedPages.page(id)
                .of(NEWSPAPER, date, label)
                .headline(headline)
                .event();
    }
}
