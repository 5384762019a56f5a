package banmian.store.continuation;

import static banmian.store.StoreClient.awaitAllBefore;
import static banmian.store.StoreClient.awaitPage;
import static banmian.store.StoreClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.event.PageParsed;
import banmian.store.ParsedPages;
import banmian.store.StoreClient;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Articles that go on on other pages, from the topic to the API. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class ContinuationsIT {
    private static final String FIRST = """
            沿江大桥今日合龙

            ■本报记者 林晓

            本报讯 5月11日，沿江大桥主桥合龙。大桥全长两千三百米，连接江北新区和老城，桥面双向六车道。

            清晨六时，吊装指挥长郑海站在桥面上，对讲机里传来各班组的报告。重三百二十吨的钢箱梁缓缓升起，所有人都

            （下转第三版）
            """;
    private static final String SECOND = """
            沿江大桥今日合龙

            （上接第一版）屏住了呼吸。大桥建设四年，江面上的风是最大的对手。郑海说，去年冬天吊装停了二十一天。

            合龙之后，桥面铺装和灯光安装将同时进行，预计十月通车。（下转第五版）
            """;
    private static final String THIRD = """
            沿江大桥今日合龙

            （上接第三版）郑海说，等到通车那天，他要带着老父亲走一遍大桥。届时从江北到老城只要八分钟。
            """;
    private static final String WITHOUT = """
            图书馆周末延时开放

            本报讯（记者 何青）市图书馆昨日宣布，从本月起周六、周日开放时间延长至21时，自习座位增加到六百个。
            """;

    PipelineClient kafka;

    @Test
    void anArticleIsPendingThenLinkedAndDanglingWhenItsOtherHalfIsCorrectedAway() {
        // Given
        String paper = "接转日报一";
        PageParsed first = publish("2023-05-12", paper, "01", FIRST);
        String id = first.articles().get(0).id();

        // Then
        JsonPath pending = get("/api/articles/" + id).jsonPath();
        assertThat(pending.getString("continuation.state")).isEqualTo("pending");
        assertThat(pending.getList("continuation.open.reason")).containsExactly("page-missing");
        assertThat(pending.getList("continuation.open.pageLabel")).containsExactly("03");

        // When
        PageParsed second = publish("2023-05-12", paper, "03", SECOND.replace("（下转第五版）", ""));

        // Then
        JsonPath linked = get("/api/articles/" + id).jsonPath();
        assertThat(linked.getString("continuation.state")).isEqualTo("linked");
        assertThat(linked.getList("continuation.parts.articleId"))
                .containsExactly(id, second.articles().get(0).id());
        assertThat(linked.getList("continuation.parts.pageLabel")).containsExactly("01", "03");
        assertThat(linked.getList("continuation.links[0].evidence.kind")).contains("labels", "headline", "flow");
        assertThat(linked.getList("paragraphs")).hasSize(2);

        // When: the page is corrected
        publish("2023-05-12", paper, "03", WITHOUT);
        awaitAllBefore(kafka, ParsedPages.page("any").of(paper, "2023-05-12", "88"), "corrected-away");

        // Then
        JsonPath dangling = get("/api/articles/" + id).jsonPath();
        assertThat(dangling.getString("continuation.state")).isEqualTo("dangling");
        assertThat(dangling.getList("continuation.open.reason")).containsExactly("no-match");
        assertThat(dangling.getList("continuation.parts.articleId")).containsExactly(id);
    }

    @Test
    void theWholeArticleIsTheSameFromEachOfItsPartsInEveryOrderOfArrival() {
        List<String> texts = List.of(FIRST, SECOND, THIRD);
        List<String> labels = List.of("01", "03", "05");
        Set<String> results = new HashSet<>();
        int day = 1;
        for (List<Integer> order : permutations(List.of(0, 1, 2))) {
            // When
            String date = "2023-06-0" + day++;
            String[] ids = new String[3];
            for (int page : order) {
                ids[page] = publish(date, "接转日报二", labels.get(page), texts.get(page))
                        .articles()
                        .get(0)
                        .id();
            }

            // Then
            String whole = get("/api/articles/" + ids[0] + "/whole").asString();
            assertThat(get("/api/articles/" + ids[1] + "/whole").asString()).isEqualTo(whole);
            assertThat(get("/api/articles/" + ids[2] + "/whole").asString()).isEqualTo(whole);
            results.add(withoutNames(whole, date, ids));
        }
        assertThat(results).hasSize(1);
        JsonPath whole = JsonPath.from(results.iterator().next());
        assertThat(whole.getList("pageLabels")).containsExactly("01", "03", "05");
        assertThat(whole.getString("headline")).isEqualTo("沿江大桥今日合龙");
        assertThat(whole.getList("bylines.name")).containsExactly("林晓");
        assertThat(whole.getList("paragraphs.text", String.class))
                .hasSize(4)
                .anySatisfy(text -> assertThat(text).contains("所有人都屏住了呼吸。大桥建设四年"));
        assertThat(whole.getList("paragraphs[1].places.articleId")).containsExactly("id-0", "id-1");
        assertThat(whole.getString("continuation.state")).isEqualTo("linked");
    }

    @Test
    void anArticleOnOnePageIsWholeAsItIs() {
        String id =
                publish("2023-07-01", "接转日报三", "01", WITHOUT).articles().get(0).id();

        JsonPath whole = get("/api/articles/" + id + "/whole").jsonPath();

        assertThat(whole.getString("id")).isEqualTo(id);
        assertThat(whole.getString("headline")).isEqualTo("图书馆周末延时开放");
        assertThat(whole.getString("continuation")).isNull();
        assertThat(get("/api/articles/" + id).jsonPath().getString("continuation"))
                .isNull();
    }

    @Test
    void listsTellOfContinuationsAsSingleArticlesDo() {
        String paper = "接转日报四";
        publish("2023-08-01", paper, "01", FIRST);
        publish("2023-08-01", paper, "03", SECOND);

        JsonPath list = get("/api/articles?newspaper={n}", paper).jsonPath();

        assertThat(list.getList("items.continuation.state")).containsExactly("pending", "pending");
        assertThat(list.getList("items[1].continuation.links.score", Double.class))
                .hasSize(1)
                .allSatisfy(score -> assertThat(score).isGreaterThan(0.5));
    }

    @Test
    void pagesThatAnArticlePointsToAreNamedAndFound() {
        // Given
        String paper = "接转日报五";
        String text = WITHOUT.replace("六百个。", "六百个。（相关报道见第二、四版）");

        // When
        String id = publish("2023-09-01", paper, "01", text).articles().get(0).id();
        PageParsed second = publish("2023-09-01", paper, "02", FIRST.replace("（下转第三版）", "屏住了呼吸。"));

        // Then
        JsonPath article = get("/api/articles/" + id).jsonPath();
        assertThat(article.getList("relatedPages.pageLabel")).containsExactly("02", "04");
        assertThat(article.getList("relatedPages.pageId", String.class)).containsExactly(second.pageId(), null);
        assertThat(article.getList("jump.relatedPages")).containsExactly("02", "04");
    }

    @Test
    void anArticleThatIsNotThereIsAProblem() {
        assertThat(get("/api/articles/none/whole").statusCode()).isEqualTo(404);
        assertThat(get("/api/articles/none/whole").contentType()).startsWith("application/problem+json");
        assertThat(get("/api/articles/none/whole").jsonPath().getString("detail"))
                .isEqualTo("There is no article with this id");
    }

    private PageParsed publish(String date, String paper, String label, String text) {
        PageParsed page = PrintedIssue.page(paper, LocalDate.parse(date), label, text);
        StoreClient.publish(kafka, page);
        awaitPage(page.pageId());
        return page;
    }

    private static String withoutNames(String json, String date, String[] ids) {
        String same = json.replace(date, "DATE");
        for (int i = 0; i < ids.length; i++) {
            same = same.replace(ids[i], "id-" + i);
        }
        return same;
    }

    private static List<List<Integer>> permutations(List<Integer> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (Integer first : items) {
            List<Integer> rest = new ArrayList<>(items);
            rest.remove(first);
            for (List<Integer> end : permutations(rest)) {
                List<Integer> order = new ArrayList<>(List.of(first));
                order.addAll(end);
                all.add(order);
            }
        }
        return all;
    }
}
