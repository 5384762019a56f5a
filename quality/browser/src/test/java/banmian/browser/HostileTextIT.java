package banmian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.testing.running.Stack;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever a page says stays text. That nothing of it ran or was loaded is asserted after the test, too. */
@ExtendWith(ReadingRoom.class)
class HostileTextIT {
    private static final String SCRIPT = "<script>document.title='攻破'</script>";
    private static final String IMAGE = "<img src=x onerror=\"document.title='攻破'\">";
    private static final String HEADLINE = "夜市{frame}" + SCRIPT + "今晚开张";

    @Test
    void scriptInAPageIsShownAndDoesNotRun(Visitor visitor) {
        // Given
        Stack archive = visitor.archive();
        String text = HEADLINE + "\n\n■本报记者 林晓\n\n本报讯 昨日，夜市" + IMAGE + "开张，摊位坐满了人。\n\n" + SCRIPT + "\n";
        PushedPages.push(archive, "<b>攻防</b>日报", "2022-03-03", "01", text);
        String query = "/api/articles?q=" + Views.encoded("\"onerror\"");
        PushedPages.await(archive, query, 1);
        JsonNode article = Stack.json(archive.get(query).body()).get("items").get(0);

        for (String path : new String[] {
            "/",
            "/search?q=" + Views.encoded("\"onerror\" 夜市"),
            "/search?q=" + Views.encoded("\"" + IMAGE.replace("\"", "")),
            "/pages/" + article.get("pageId").asText(),
            "/articles/" + article.get("id").asText()
        }) {
            // When
            visitor.expects("400");
            Page page = visitor.opens(path);
            page.waitForTimeout(200);

            // Then
            assertThat(page.title()).as(path).isNotEqualTo("攻破");
            assertThat(page.locator("main img[src=x], main script, main frame").count())
                    .as(path)
                    .isZero();
        }
        Page search = visitor.opens("/search?q=" + Views.encoded("onerror"));
        assertThat(search.locator(".hit").first()).containsText("<img src=x onerror");
        assertThat(search.locator(".hit .where").first()).containsText("<b>攻防</b>日报");
    }
}
