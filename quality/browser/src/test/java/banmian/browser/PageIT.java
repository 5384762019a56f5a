package banmian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page beside its articles. */
@ExtendWith(ReadingRoom.class)
class PageIT {
    private static final Pattern LIT = Pattern.compile("\\blit\\b");

    @Test
    void pointingAtOneLightsUpTheOtherBothWays(Visitor visitor) {
        Page page = visitor.opens(Views.PAGE.path(visitor.archive()));
        Locator printed = page.locator(".piece[data-article='2']").first();
        Locator card = page.locator("#article-2");

        printed.hover();
        assertThat(card).hasClass(LIT);
        page.locator("h1").hover();
        assertThat(card).not().hasClass(LIT);
        card.hover();
        assertThat(printed).hasClass(LIT);
    }

    @Test
    void anAddressLeadsToAnArticleOnIt(Visitor visitor) {
        Page page = visitor.opens(Views.PAGE.path(visitor.archive()) + "#on-page-2");

        assertThat(page.locator("#article-2")).hasClass(LIT);
        assertThat(page.locator("#on-page-2")).isInViewport();
    }
}
