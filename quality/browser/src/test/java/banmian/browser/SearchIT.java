package banmian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ReadingRoom.class)
class SearchIT {
    private static final Pattern POWER = Pattern.compile("q=%E7%94%B5%E5%8A%9B(&|$)");

    @Test
    void itFindsAsOneTypes(Visitor visitor) {
        Page page = visitor.opens("/search");
        String everything = page.locator("#total").textContent();

        page.locator("#q").pressSequentially("电力");

        assertThat(page).hasURL(POWER);
        assertThat(page.locator("#hits h3").first()).containsText("电力");
        assertThat(page.locator("#hits mark").first()).hasText("电力");
        assertThat(page.locator("#total")).not().hasText(everything);
        assertThat(page.locator("#q")).isFocused();
        assertThat(page).hasTitle(Pattern.compile("^电力 · "));
    }

    @Test
    void aFacetNarrowsDownAndTheBackButtonWidensAgain(Visitor visitor) {
        Page page = visitor.opens(Views.SEARCH.path(visitor.archive()));
        String total = page.locator("#total").textContent();
        Locator newspaper =
                page.locator("section[aria-labelledby=facet-newspaper] a").first();
        String name = newspaper.textContent();

        newspaper.click();
        assertThat(page.locator(".chosen li a").first()).containsText(name);
        assertThat(Views.parameters(visitor.address())).containsEntry("newspaper", name);
        assertThat(page.locator(".hit .where > span:first-child").allTextContents())
                .containsOnly(name);

        page.goBack();
        assertThat(page.locator("#total")).hasText(total);
        assertThat(Views.parameters(visitor.address())).containsOnly(entry("q", "电力"));
        page.goForward();
        assertThat(page.locator(".chosen li a").first()).containsText(name);
    }

    @Test
    void whatWasTypedInOneGoIsOneStepBack(Visitor visitor) {
        Page page = visitor.opens("/search");
        String everything = page.locator("#total").textContent();

        page.locator("#q").pressSequentially("电");
        assertThat(page).hasURL(Pattern.compile("q=%E7%94%B5$"));
        page.locator("#q").pressSequentially("力");
        assertThat(page).hasURL(POWER);
        page.goBack();

        assertThat(page.locator("#total")).hasText(everything);
        assertThat(page.locator("#q")).hasValue("");
    }

    @Test
    void drawingOverTheBarsChoosesATime(Visitor visitor) {
        Page page = visitor.opens("/search");
        BoundingBox plot = page.locator("#bars").boundingBox();
        String first = page.locator("#bars g").first().getAttribute("data-from");

        page.mouse().move(plot.x + 1, plot.y + plot.height / 2);
        page.mouse().down();
        page.mouse().move(plot.x + plot.width / 2, plot.y + plot.height / 2);
        page.mouse().up();

        assertThat(page.locator("#from")).hasValue(first);
        assertThat(page).hasURL(Pattern.compile("from=" + first + "&to=\\d{4}-\\d\\d-\\d\\d"));
        assertThat(page.locator(".chosen li").first()).containsText(first);
    }

    @Test
    void theDatesDoTheSameFromTheKeyboard(Visitor visitor) {
        Page page = visitor.opens("/search");

        page.locator("#from").fill("2021-07-19");
        page.locator("#to").fill("2021-07-19");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("from=2021-07-19&to=2021-07-19"));
        assertThat(page.locator(".hit time").first()).hasText("2021-07-19");
        assertThat(page.locator(".hit time").allTextContents()).containsOnly("2021-07-19");
    }

    @Test
    void anAddressIsAState(Visitor visitor) {
        String address = "/search?q=" + Views.encoded("电力") + "&from=2021-07-01&to=2021-07-31&newspaper="
                + Views.encoded("衡阳日报") + "&order=relevance";

        Page page = visitor.opens(address);

        assertThat(page.locator("#q")).hasValue("电力");
        assertThat(page.locator("#from")).hasValue("2021-07-01");
        assertThat(page.locator("#order")).hasValue("relevance");
        assertThat(page.locator(".chosen li")).hasCount(3);
        assertThat(page.locator(".hit").count()).isPositive();
    }

    @Test
    void aMalformedQueryIsMarkedWhereItStopsMakingSense(Visitor visitor) {
        visitor.expects("400");
        Page page = visitor.opens("/search");

        page.locator("#q").fill("电力 (供应");

        assertThat(page.locator("#trouble mark")).hasText("(供应");
        assertThat(page.locator("#q")).hasAttribute("aria-invalid", "true");
        page.locator("#q").fill("电力");
        assertThat(page.locator(".hit").first()).isVisible();
        assertThat(page.locator("#trouble")).hasCount(0);
    }

    @Test
    void furtherArticlesComeBelow(Visitor visitor) {
        Page page = visitor.opens("/search");
        assertThat(page.locator(".hit")).hasCount(20);

        page.locator("#more").click();

        assertThat(page.locator(".hit").nth(20)).isVisible();
        assertThat(page.locator(".hit h3 a").nth(20)).isFocused();
    }

    @Test
    void itWorksWithoutAScript(Visitor visitor) {
        visitor.comes(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en-GB"));
        Page page = visitor.opens("/search");

        page.locator("#q").fill("电力");
        page.locator("#ask button.main").click();
        page.locator(".facets a").first().click();

        assertThat(page.locator("#hits mark").first()).hasText("电力");
        assertThat(page.locator(".chosen li").first()).isVisible();
        assertThat(Views.parameters(visitor.address())).containsEntry("q", "电力");
    }
}
