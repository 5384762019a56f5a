package banmian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was refused: seen, looked at, replayed with a key. */
@ExtendWith(ReadingRoom.class)
class PipelineViewIT {
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    /** No page, but text to look at: its headers say a charset that there is not. */
    private static final String RECORD = "<script>不是版面</script>";

    @Test
    void aRefusedRecordIsLookedAtAndReplayed(Visitor visitor) {
        // Given
        visitor.expects("401");
        PushedPages.pushRecord(
                visitor.archive(), RECORD.getBytes(UTF_8), Map.of("content-type", "text/plain; charset=x-none"));
        PushedPages.await(visitor.archive(), "/api/dead-letters", 1);
        Page page = visitor.opens("/pipeline");
        page.locator("#reasons tbody a").first().click();
        Locator letter = page.locator(".letter").first();

        // When: its record is opened
        letter.locator("summary").click();

        // Then
        assertThat(letter.locator("pre")).hasText(RECORD);

        // When: nobody may replay without a key, nor with a wrong one
        letter.locator(".replay").click();
        assertThat(page.locator("#said")).hasText("Enter an operator’s key first.");
        page.locator("#secret").fill("wrong");
        letter.locator(".replay").click();
        assertThat(page.locator("#said")).hasText("This key is not valid.");
        page.locator("#secret").fill(visitor.archive().key());
        page.locator("#key button").first().click();
        letter.locator(".replay").click();

        // Then: it is refused again, and the page comes to know without being loaded
        assertThat(page.locator("#said")).hasText("1 on their way again");
        assertThat(letter.locator(".health")).containsText("refused again", PATIENTLY);
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void everyPartOfTheSystemIsSeenToBeUp(Visitor visitor) {
        Page page = visitor.opens("/pipeline");

        assertThat(page.locator(".health.up")).hasCount(4);
        assertThat(page.locator("[data-part] th").allTextContents())
                .containsExactly("Kafka", "Ingest", "Parse", "Store");
        assertThat(page.locator("[data-part=parse] .count").nth(3)).hasText(Pattern.compile("[0-9.]+ ms"));
        assertThat(page.locator("[data-part=store] .count").nth(5)).hasText(Pattern.compile("[0-9]+ MB"));
    }
}
