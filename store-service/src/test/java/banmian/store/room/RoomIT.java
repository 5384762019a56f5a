package banmian.store.room;

import static banmian.store.StoreClient.awaitPage;
import static banmian.store.StoreClient.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.store.ParsedPages;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all views of the reading room share. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class RoomIT {
    PipelineClient kafka;

    @BeforeEach
    void publishPage() {
        publish(kafka, ParsedPages.page("room-1").of("阅览日报", "2022-04-05", "01").event());
        awaitPage("room-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    zh-CN,zh;q=0.9,en;q=0.8 | zh-Hans | 书架
                    zh-TW                   | zh-Hans | 书架
                    en-GB,en;q=0.9          | en      | Shelf
                    fr,zh;q=0.5,en;q=0.2    | zh-Hans | 书架
                    fr                      | en      | Shelf
                    ;;;                     | en      | Shelf
                    """)
    void theBrowsersLanguageIsSpoken(String accepted, String tag, String shelf) {
        // When
        Response answer = Browser.get("/", accepted);
        Document view = Browser.read(answer);

        // Then
        assertThat(view.selectFirst("html").attr("lang")).isEqualTo(tag);
        assertThat(view.selectFirst("nav a").text()).isEqualTo(shelf);
        assertThat(answer.header("Content-Language")).isEqualTo(tag);
    }

    @Test
    void whatTheReaderChoseIsKept() {
        // Given
        Response chosen = Browser.get("/preferences?lang=zh&to=/pages/room-1", "en");
        Response dark = Browser.get("/preferences?theme=dark&to=/", "en");

        // When
        Document view = Browser.read(given().cookies(chosen.cookies())
                .cookies(dark.cookies())
                .header("Accept-Language", "en")
                .accept("text/html")
                .get("/"));

        // Then
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.header("Location")).isEqualTo("/pages/room-1");
        assertThat(chosen.header("Set-Cookie")).contains("lang=zh", "HttpOnly", "SameSite=Lax");
        assertThat(view.selectFirst("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(view.selectFirst("html").attr("data-theme")).isEqualTo("dark");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "evil",
                "/a b",
                "/x\r\nSet-Cookie: a=b"
            })
    void aPreferenceLeadsNowhereElse(String to) {
        // When
        Response answer = given().redirects()
                .follow(false)
                .queryParam("theme", "light")
                .queryParam("to", to)
                .get("/preferences");

        // Then
        assertThat(answer.header("Location")).isEqualTo("/");
        assertThat(answer.cookies()).containsOnlyKeys("theme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/pages/room-1", "/articles/room-1-1", "/newspapers/阅览日报/2022-04-05", "/pages/none"})
    void noScriptAndNoStyleStandInAPageAndNothingComesFromElsewhere(String path) {
        // When
        Response answer = Browser.get(path, "en");
        Document view = Browser.read(answer);

        // Then
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                        + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(view.select("script:not([src]), style, [style], [onclick], [onload]"))
                .isEmpty();
        assertThat(view.select("script[src], link[href], img[src]"))
                .allSatisfy(asset -> assertThat(asset.attr(asset.hasAttr("src") ? "src" : "href"))
                        .startsWith("/"));
    }

    @Test
    void aViewIsSentOnceAndItsAssetsAreKeptForGood() {
        // Given
        Response first = Browser.get("/pages/room-1", "en");
        String style = Browser.read(first).selectFirst("link[rel=stylesheet]").attr("href");

        // When
        Response again = given().accept("text/html")
                .header("Accept-Language", "en")
                .header("If-None-Match", first.header("ETag"))
                .get("/pages/room-1");
        Response asset = given().get(style);
        Response old = given().get(style.replaceFirst("/assets/[0-9a-f]+/", "/assets/000000000000/"));

        // Then
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(String.join(", ", first.headers().getValues("Vary"))).contains("Accept-Language", "Cookie");
        assertThat(asset.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(asset.contentType()).isEqualTo("text/css; charset=UTF-8");
        assertThat(old.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(old.asString()).isEqualTo(asset.asString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pages/none",
                "/articles/none",
                "/pages/none/revisions",
                "/newspapers/无此报",
                "/nowhere",
                "/assets/x/y.css"
            })
    void whatIsNotThereIsAPageForPeopleAndAProblemForPrograms(String path) {
        // When
        Response people = Browser.get(path, "zh");
        Response programs = given().accept("*/*").get(path);

        // Then
        assertThat(people.statusCode()).isEqualTo(404);
        assertThat(people.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(Browser.read(people).selectFirst("h1").text()).isEqualTo("这里什么也没有");
        assertThat(programs.statusCode()).isEqualTo(404);
        assertThat(programs.contentType()).isEqualTo("application/problem+json");
        assertThat(programs.jsonPath().getString("type")).isEqualTo("/problems/not-found");
    }

    @Test
    void theApiAnswersBrowsersAsItAnswersEverybody() {
        // When
        Response answer = Browser.get("/api/pages/none", "zh");

        // Then
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
    }

    @Test
    void markupInAPageStaysText() {
        // Given
        String script = "</h3><script>alert('版面')</script>\"'><img src=x onerror=alert(1)>";
        publish(
                kafka,
                ParsedPages.page("room-hostile")
                        .of("<b>日报</b>", "2022-04-06", "<i>1</i>")
                        .headline(script)
                        .event());
        awaitPage("room-hostile");

        // When
        for (String path : new String[] {
            "/", "/pages/room-hostile", "/articles/room-hostile-1", "/newspapers/%3Cb%3E日报%3C%2Fb%3E/2022-04-06"
        }) {
            Document view = Browser.read(given().urlEncodingEnabled(false)
                    .accept("text/html")
                    .get(path.replace("日报", "%E6%97%A5%E6%8A%A5")));

            // Then
            assertThat(view.text()).as(path).contains(script, "<b>日报</b>");
            assertThat(view.select("script:not([src^=/assets/]), img:not([src^=/assets/]), main b b, main i"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void everyViewHasItsLandmarksAndAWayPastThem() {
        for (String path :
                new String[] {"/", "/pages/room-1", "/articles/room-1-1", "/newspapers/阅览日报", "/pages/none"}) {
            // When
            Document view = Browser.open(path);

            // Then
            assertThat(view.select("main, header.masthead, nav[aria-label], footer"))
                    .as(path)
                    .hasSizeGreaterThanOrEqualTo(4);
            assertThat(view.select("h1")).as(path).hasSize(1);
            assertThat(view.selectFirst("body").child(0).attr("href")).as(path).isEqualTo("#main");
            assertThat(view.select("[id]").stream().map(Element::id)).as(path).doesNotHaveDuplicates();
            assertThat(view.select("title").text()).as(path).endsWith("· Banmian");
        }
    }
}
