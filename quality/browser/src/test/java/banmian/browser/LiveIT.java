package banmian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is pushed shows itself to whoever looks. */
@ExtendWith(ReadingRoom.class)
class LiveIT {
    private static final double PATIENCE = 30_000;

    @Test
    void aPageThatIsPushedArrivesOnTheShelf(Visitor visitor) {
        // Given
        Page page = visitor.opens("/");
        page.evaluate("window.sameDocument = true");

        // When
        PushedPages.push(visitor.archive(), "晨光日报", "2022-08-08", "01", PushedPages.news("渡口新桥今晨合龙"));

        // Then
        assertThat(page.getByText("渡口新桥今晨合龙").first()).isVisible(within());
        assertThat(page.evaluate("window.sameDocument === true")).isEqualTo(true);
    }

    @Test
    void thePipelineShowsWhatWasWorkedOff(Visitor visitor) {
        // Given: nothing is on its way, and the pipeline was looked at since; the page begins with the last look
        visitor.archive().awaitIdle();
        PushedPages.awaitLook(visitor.archive());
        Page page = visitor.opens("/pipeline");
        Locator parsed = page.locator("[data-part=parse] .count").first();
        assertThat(parsed)
                .hasText(Pattern.compile("[0-9]+"), new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
        long before = Long.parseLong(parsed.textContent().replace(",", ""));

        // When
        PushedPages.push(visitor.archive(), "晨光日报", "2022-08-09", "01", PushedPages.news("码头夜市重新开张"));

        // Then
        assertThat(parsed)
                .hasText(String.format("%,d", before + 1), new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
        assertThat(page.locator(".stage")).hasCount(3);
        assertThat(page.locator("[data-part] .health.up")).hasCount(4);
        assertThat(page.locator(".stage .lag dd"))
                .hasText(new String[] {"0", "0", "0"}, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
        assertThat(page.locator(".plot canvas")).hasCount(2);
    }

    private static LocatorAssertions.IsVisibleOptions within() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }
}
