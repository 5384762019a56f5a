package banmian.store.room;

import static banmian.store.StoreClient.awaitPage;
import static banmian.store.StoreClient.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.store.ParsedPages;
import banmian.store.StoreClient;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What shelf, newspaper, issue, page, revisions and article show. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class ViewsIT {
    private static final ParsedPages FIRST = ParsedPages.page("views-1").of("书架日报", "2022-06-01", "01");

    PipelineClient kafka;

    @BeforeEach
    void publishPages() {
        publish(kafka, FIRST.event());
        publish(
                kafka,
                ParsedPages.page("views-2")
                        .of("书架日报", "2022-06-01", "02")
                        .headline("夜市开到凌晨")
                        .event());
        publish(
                kafka,
                ParsedPages.page("views-3").of("书架日报", "2022-06-03", "01").event());
        awaitPage("views-1");
        awaitPage("views-2");
        awaitPage("views-3");
    }

    @Test
    void theShelfHasNewspapersIssuesAndWhatCameLast() {
        // When
        Document shelf = Browser.open("/");

        // Then
        assertThat(shelf.select(".papers a[href='/newspapers/" + encoded("书架日报") + "']")
                        .text())
                .isEqualTo("书架日报 2022-06-01 – 2022-06-03 2 issues, 3 pages");
        assertThat(shelf.select(".arrivals > li[data-page^=views-]")).isNotEmpty();
        assertThat(shelf.selectFirst("#empty").hasAttr("hidden")).isTrue();
        assertThat(shelf.selectFirst("#arrivals").attr("data-stream")).isEqualTo("/api/articles/stream");
    }

    @Test
    void issuesStandOnTheCalendarOfTheirYear() {
        // When
        Document year = Browser.open("/newspapers/书架日报");
        Document other = Browser.open("/newspapers/书架日报?year=2019");

        // Then
        assertThat(year.select(".calendar table")).hasSize(12);
        assertThat(year.select("#m6 caption").text()).isEqualTo("June 2022");
        assertThat(year.select("#m6 td a").eachText()).containsExactly("1", "3");
        assertThat(year.select("#m6 td a").attr("href")).isEqualTo("/newspapers/" + encoded("书架日报") + "/2022-06-01");
        assertThat(year.select("#m6 td a").attr("title")).isEqualTo("Wednesday, 1 June 2022: 2 pages");
        assertThat(year.select("#m6 tr").get(1).children().stream().map(Element::text))
                .containsExactly("", "", "1", "2", "3", "4", "5");
        assertThat(other.select("main").text()).contains("Nothing of 2019 is in the archive.");
        assertThat(other.select(".calendar td a")).isEmpty();
    }

    @Test
    void anIssueHasItsPagesInOrderAndLeadsToTheNext() {
        // When
        Document issue = Browser.open("/newspapers/书架日报/2022-06-01");

        // Then
        assertThat(issue.select(".leaf h2").eachText()).containsExactly("Page 01 要闻", "Page 02 要闻");
        assertThat(issue.select(".leaf ul").eachText()).containsExactly("三座口袋公园开门迎客", "夜市开到凌晨");
        assertThat(issue.select(".leaf h2 a").get(1).attr("href")).isEqualTo("/pages/views-2");
        assertThat(issue.select(".turns a[rel=next]").attr("href")).endsWith("/2022-06-03");
        assertThat(issue.select(".turns a[rel=prev]")).isEmpty();
    }

    @Test
    void pagesOfNoIssueAreFoundToo() {
        // Given
        publish(kafka, ParsedPages.page("views-unplaced").of("无日期报", null, "01").event());
        awaitPage("views-unplaced");

        // When
        Document shelf = Browser.open("/");
        Document unplaced = Browser.open("/unplaced");

        // Then
        assertThat(shelf.select("a[href='/unplaced']")).hasSize(1);
        assertThat(unplaced.select("a[href='/pages/views-unplaced']").text()).contains("无日期报 01 要闻");
    }

    @Test
    void aPageShowsItsTextByRoleBesideItsArticles() {
        // When
        Document page = Browser.open("/pages/views-1");

        // Then
        assertThat(page.select(".sheet .r-headline").text()).isEqualTo("三座口袋公园开门迎客");
        assertThat(page.select(".sheet .r-kicker").text()).isEqualTo("便民服务再升级");
        assertThat(page.select(".sheet .r-jump").text()).isEqualTo("（下转第三版）");
        assertThat(page.select(".sheet .tag").eachText())
                .containsExactly("Kicker", "Headline", "To check", "Text", "Jump");
        assertThat(page.select(".sheet .tx").eachText())
                .isEqualTo(FIRST.text().lines().toList());
        assertThat(page.select(".sheet [data-article=1] > a.seal").attr("href")).isEqualTo("#article-1");
        assertThat(page.select("#article-1 > a.seal").attr("href")).isEqualTo("#on-page-1");
        assertThat(page.select("#article-1 h3 a").attr("href")).isEqualTo("/articles/views-1-1");
        assertThat(page.select("#article-1 .sure").text()).isEqualTo("97 % sure");
        assertThat(page.select("#article-1 details").get(0).text())
                .isEqualTo(
                        "Why it begins here An article begins here with a probability of 98 %. What spoke most for it:"
                                + " a dateline opens the text ahead");
        assertThat(page.select(".leaves a[aria-current]").text()).isEqualTo("01");
        assertThat(page.select(".leaves a[rel=next]").attr("href")).isEqualTo("/pages/views-2");
    }

    @Test
    void whatAPersonShouldLookAtComesFirstAndLeadsToItsLine() {
        // When
        Document page = Browser.open("/pages/views-1");
        String line = page.select(".review a").attr("href").substring(1);

        // Then
        assertThat(page.select(".review li").text()).isEqualTo("1 A very long headline 64 % sure");
        assertThat(page.getElementById(line).select(".r-headline").text()).isEqualTo("三座口袋公园开门迎客");
    }

    @Test
    void theTextOfAPageIsOneClickAway() {
        // When
        var text = given().get("/pages/views-1/text");

        // Then
        assertThat(text.contentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(new String(text.asByteArray(), StandardCharsets.UTF_8)).isEqualTo(FIRST.text());
    }

    @Test
    void whatARevisionChangedIsShown() {
        // Given
        ParsedPages page = ParsedPages.page("views-revised").of("书架晚报", "2022-06-05", "01");
        publish(kafka, page.event());
        publish(kafka, page.headline("改过的标题").receivedAt("2022-06-06T00:00:00Z").event());
        StoreClient.awaitAllBefore(kafka, page, "views-revised-marker");

        // When
        Document revisions = Browser.open("/pages/views-revised/revisions");

        // Then
        assertThat(revisions.select("tbody td:first-child").eachText()).containsExactly("2", "1");
        assertThat(revisions.select(".differences h2").text()).isEqualTo("What changed from revision 1 to 2");
        assertThat(revisions
                        .select(".change:has(code:containsOwn(headline)) del")
                        .text())
                .isEqualTo("三座口袋公园开门迎客");
        assertThat(revisions
                        .select(".change:has(code:containsOwn(headline)) ins")
                        .text())
                .isEqualTo("改过的标题");
    }

    @Test
    void anArticleIsSetAsANewspaperSetsIt() {
        // When
        Document article = Browser.open("/articles/views-1-1");

        // Then
        assertThat(article.select(".story .kicker").text()).isEqualTo("便民服务再升级");
        assertThat(article.select(".story h1").text()).isEqualTo("三座口袋公园开门迎客");
        assertThat(article.select(".story .by").text()).isEqualTo("reporter 林晓 correspondent 周岩");
        assertThat(article.select(".text p").text()).isEqualTo("本报讯（记者 林晓 通讯员 周岩）城南新建的三座口袋公园昨天开放。");
        assertThat(article.select(".text .dateline").text()).isEqualTo("本报讯");
        assertThat(article.select("#citation").text()).isEqualTo("林晓, 周岩. 三座口袋公园开门迎客[N]. 书架日报, 2022-06-01(1).");
        assertThat(article.select(".where a[href^='/pages/views-1#']")).isNotEmpty();
        assertThat(article.select(".formats a").eachText())
                .containsExactly("JSON-LD", "TEI", "RIS", "CSL-JSON", "Plain text", "JSON");
        assertThat(article.select("aside").text()).contains("The part on page 03 is not in the archive");
    }

    @Test
    void whatWasSearchedForIsMarkedOnThePageAndInTheArticle() {
        // Given
        String id = Browser.open("/pages/views-2").selectFirst(".card h3 a").attr("href");
        String q = "?q=" + encoded("夜市");

        // When
        Document article = Browser.open(id + "?q=夜市");
        Document page = Browser.open("/pages/views-2?q=夜市");
        Document plain = Browser.open(id);

        // Then
        assertThat(article.select("h1 mark").eachText()).containsExactly("夜市");
        assertThat(article.selectFirst("h1").text()).isEqualTo("夜市开到凌晨");
        assertThat(article.select(".sought a").eachAttr("href")).containsExactly("/search" + q, id);
        assertThat(page.select(".r-headline mark").eachText()).containsExactly("夜市");
        assertThat(page.select(".card h3 mark").eachText()).containsExactly("夜市");
        assertThat(page.selectFirst(".card h3 a").attr("href")).isEqualTo(id + q);
        assertThat(plain.select("mark, .sought")).isEmpty();
    }

    private static String encoded(String name) {
        return java.net.URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
