package banmian.store.rest;

import static banmian.store.StoreClient.get;
import static banmian.store.StoreClient.publish;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.event.PageParsed;
import banmian.store.ParsedPages;
import banmian.store.StoreClient;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists: their order, their parts, their filters. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class ListsIT {
    /** In the order that lists have. */
    private static final List<String> IN_ORDER = List.of("list-5", "list-4", "list-3", "list-2", "list-1");

    PipelineClient kafka;

    @BeforeEach
    void publishFivePages() {
        publish(kafka, page("list-1", null, null, "文化广场今晚放电影"));
        publish(kafka, page("list-2", "2022-03-01", "A02", "100%的路灯都亮了"));
        publish(kafka, page("list-3", "2022-03-01", "A01", "第2_3号井盖已换新"));
        publish(kafka, page("list-4", "2022-03-02", "A02", "社区食堂添了两道菜"));
        publish(kafka, page("list-5", "2022-03-02", "A01", "图书馆周末延时开放"));
        IN_ORDER.forEach(StoreClient::awaitSearchable);
    }

    @Test
    void articlesComeFromTheNewestIssueOnAndWithoutADateLast() {
        assertThat(get("/api/articles?newspaper=列表日报").jsonPath().getList("items.pageId"))
                .isEqualTo(IN_ORDER);
    }

    @ParameterizedTest
    @CsvSource({"/api/articles, 1", "/api/articles, 2", "/api/pages, 2", "/api/pages, 5"})
    void followingTheCursorGivesEachOnce(String list, int limit) {
        // Given
        List<String> found = new ArrayList<>();
        String cursor = "";

        // When
        while (cursor != null) {
            String from = cursor.isEmpty() ? "" : "&cursor=" + cursor;
            JsonPath part = get(list + "?newspaper=列表日报&limit=" + limit + from).jsonPath();
            found.addAll(part.getList("items.pageId"));
            cursor = part.getString("next");
            assertThat(part.getInt("total")).isEqualTo(5);
        }

        // Then
        assertThat(found).isEqualTo(IN_ORDER);
    }

    @Test
    void issuesAndNewspapersHaveCursorsToo() {
        // Given
        JsonPath first = get("/api/issues?newspaper=列表日报&limit=1").jsonPath();
        JsonPath newspapers = get("/api/newspapers?limit=100").jsonPath();

        // When
        JsonPath second = get("/api/issues?newspaper=列表日报&limit=1&cursor=" + first.getString("next"))
                .jsonPath();

        // Then
        assertThat(first.getList("items.issueDate")).containsExactly("2022-03-02");
        assertThat(second.getList("items.issueDate")).containsExactly("2022-03-01");
        assertThat(second.getInt("total")).isEqualTo(2);
        assertThat(second.getString("next")).isNull();
        assertThat(newspapers.getList("items.newspaper", String.class))
                .isSorted()
                .contains("列表日报");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=2022-03-02 | list-5,list-4",
                "to=2022-03-01 | list-3,list-2",
                "from=2022-03-01&to=2022-03-01 | list-3,list-2",
                "page=A01 | list-5,list-3",
                "pageId=list-1 | list-1",
                "q=路灯 | list-2",
                "q=% | list-2",
                "q=_ | list-3",
                "q=菜 | list-4",
                "q=周末 延时 | list-5",
                "q=周末　开放 | list-5",
                "q=便民服务 城南新建 电影 | list-1",
                "q=周末 电影 | ''",
                "q=圖書館 | list-5",
                "q=１００％ | list-2",
                "q=周末 OR 食堂 | list-5,list-4",
                "q=便民服务 -(周末 OR 食堂)&page=A02 | list-2",
                "q=headline:路灯 | list-2",
                "q=kicker:路灯 | ''",
                "q=byline:周 caption:口袋 | ''",
                "q=byline:周 路灯 | list-2",
                "q=便民服务&kind=photo | ''",
                "q=便民服务&kind=article&page=A02 | list-4,list-2",
                "kind=article&page=A01 | list-5,list-3",
                "rubric=要闻 | ''",
                "byline=周岩&page=A02 | list-4,list-2",
                "byline=周 | ''"
            })
    void filtersNarrow(String filter, String expected) {
        JsonPath found = get("/api/articles?newspaper=列表日报&" + filter).jsonPath();

        assertThat(String.join(",", found.getList("items.pageId", String.class)))
                .isEqualTo(expected);
        assertThat(found.getInt("total")).isEqualTo(expected.isEmpty() ? 0 : expected.split(",").length);
    }

    private static PageParsed page(String id, String date, String label, String headline) {
        return ParsedPages.page(id).of("列表日报", date, label).headline(headline).event();
    }
}
