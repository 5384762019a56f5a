package banmian.store.room.search;

import static banmian.store.StoreClient.awaitSearchable;
import static banmian.store.StoreClient.publish;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.store.ParsedPages;
import banmian.store.room.Browser;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The search without a script: forms, links, and what they lead to. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class SearchViewIT {
    PipelineClient kafka;

    @BeforeEach
    void store() {
        publish(
                kafka,
                ParsedPages.page("room-search-1")
                        .of("检索早报", "2022-07-01", "01")
                        .headline("荷塘<b>月色</b>入画来")
                        .event());
        publish(
                kafka,
                ParsedPages.page("room-search-2")
                        .of("检索晚报", "2022-07-03", "02")
                        .headline("荷塘夜市开张")
                        .event());
        awaitSearchable("room-search-1");
        awaitSearchable("room-search-2");
    }

    @Test
    void whatIsFoundIsMarkedAndNothingOfItIsMarkup() {
        // When
        Document view = Browser.open("/search?q=荷塘<b>月");

        // Then
        assertThat(view.select("#total").text()).isEqualTo("1 article");
        assertThat(view.select(".hit h3").text()).isEqualTo("荷塘<b>月色</b>入画来");
        assertThat(view.select(".hit h3 mark").text()).isEqualTo("荷塘<b>月");
        String sought = "?q=%E8%8D%B7%E5%A1%98%3Cb%3E%E6%9C%88";
        assertThat(view.select(".hit h3 a").attr("href")).isEqualTo("/articles/room-search-1-1" + sought);
        assertThat(view.select(".hit .where a").attr("href")).isEqualTo("/pages/room-search-1" + sought + "#on-page-1");
        assertThat(view.select(".hit b")).isEmpty();
        assertThat(view.select("#q").attr("value")).isEqualTo("荷塘<b>月");
    }

    @Test
    void facetsNarrowDownAndChoicesAreTakenBack() {
        // When
        Document both = Browser.open("/search?q=荷塘");
        String address = both.select("section[aria-labelledby=facet-newspaper] a:contains(检索晚报)")
                .attr("href");
        Document one = Browser.open(java.net.URLDecoder.decode(address, java.nio.charset.StandardCharsets.UTF_8));

        // Then
        assertThat(both.select(".hit")).hasSize(2);
        assertThat(both.select("#bars g").eachAttr("data-from"))
                .containsExactly("2022-07-01", "2022-07-02", "2022-07-03");
        assertThat(one.select(".hit h3").eachText()).containsExactly("荷塘夜市开张");
        assertThat(one.select("#filters input[name=newspaper]").attr("value")).isEqualTo("检索晚报");
        assertThat(one.select(".chosen li a").first().attr("href")).isEqualTo(address.replaceAll("&newspaper=.*", ""));
    }

    @Test
    void aQueryThatIsNotUnderstoodIsShownWithWhereItGoesWrong() {
        // When
        Response answer = Browser.get("/search?q=荷塘 (夜市", "zh");
        Document view = Browser.read(answer);

        // Then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(view.select("#total").text()).isEqualTo("检索式从标出处起看不懂");
        assertThat(view.select("#trouble code").text()).isEqualTo("荷塘 (夜市");
        assertThat(view.select("#trouble mark").text()).isEqualTo("(夜市");
        assertThat(view.select("#trouble .detail").text()).isEqualTo("这个左括号没有对应的右括号");
        assertThat(Browser.read(Browser.get("/search?q=headlin:荷塘", "en"))
                        .select("#trouble .detail")
                        .text())
                .startsWith("There is no field headlin; there are rubric,");
        assertThat(view.select("#q").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void otherTroublesAreSaidInThePlaceOfTheAnswer() {
        assertThat(Browser.open("/search?from=tomorrow")
                        .select("#trouble .detail")
                        .text())
                .isEqualTo("from must be a date like 2021-07-19");
        assertThat(Browser.open("/search?cursor=made-up")
                        .select("#trouble .detail")
                        .text())
                .isEqualTo("cursor is not one that this list gave as next");
        assertThat(Browser.get("/search?kind=poem", "en").statusCode()).isEqualTo(400);
        assertThat(Browser.get("/search?utm_source=elsewhere", "en").statusCode())
                .isEqualTo(200);
    }

    @Test
    void nothingFoundIsSaid() {
        Document view = Browser.open("/search?q=没有这样的事");

        assertThat(view.select("#total").text()).isEqualTo("0 articles");
        assertThat(view.select(".nothing .big").text()).isEqualTo("Nothing found");
        assertThat(view.select("#bars, .facets")).isEmpty();
    }
}
