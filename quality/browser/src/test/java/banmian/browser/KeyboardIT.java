package banmian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All of it without a mouse. */
@ExtendWith(ReadingRoom.class)
class KeyboardIT {
    private static final int MOST_STEPS = 60;

    @Test
    void fromTheSearchToAnArticleAndItsPage(Visitor visitor) {
        // Given
        Page page = visitor.opens("/search");

        // When: the words are typed where the focus is, and a headline is gone to
        page.keyboard().type("电力保供");
        assertThat(page.locator("#hits mark").first()).hasText("电力保供");
        tabTo(page, "#hits h3 a");
        String headline = page.locator(":focus").textContent();
        page.keyboard().press("Enter");

        // Then
        page.waitForURL("**/articles/*");
        assertThat(page.locator("h1")).containsText(headline);

        // When
        tabTo(page, "main a[href^='/pages/']");
        page.keyboard().press("Enter");

        // Then
        page.waitForURL("**/pages/*");
        assertThat(page.locator("main")).containsText(headline);
    }

    @Test
    void theFirstStopIsTheWayPastTheNavigation(Visitor visitor) {
        Page page = visitor.opens("/pipeline");

        page.keyboard().press("Tab");
        assertThat(page.locator(":focus").getAttribute("href")).isEqualTo("#main");
        page.keyboard().press("Enter");

        assertThat(page.locator("#main")).isFocused();
    }

    @Test
    void whatHasTheFocusIsSeenToHaveIt(Visitor visitor) {
        Page page = visitor.opens(Views.SEARCH.path(visitor.archive()));

        tabTo(page, "#hits h3 a");

        assertThat(page.locator(":focus").evaluate("it => getComputedStyle(it).outlineStyle"))
                .isEqualTo("solid");
    }

    private static void tabTo(Page page, String selector) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            if (page.locator(":focus").count() == 1
                    && Boolean.TRUE.equals(
                            page.locator(":focus").evaluate("(it, wanted) => it.matches(wanted)", selector))) {
                return;
            }
        }
        throw new AssertionError("no way by Tab to " + selector);
    }
}
