package banmian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every view. That none asks other hosts or fails in the console is asserted after each test. */
@ExtendWith(ReadingRoom.class)
class ViewsIT {
    private static final List<String> KEEPS_PEOPLE_OUT = List.of("serious", "critical");

    static Stream<Arguments> viewsInBothLights() {
        return Stream.of(Views.values())
                .flatMap(
                        view -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).map(light -> Arguments.of(view, light)));
    }

    @ParameterizedTest
    @MethodSource("viewsInBothLights")
    void axeFindsNothingSerious(Views view, ColorScheme light, Visitor visitor) {
        Page page = open(view, visitor.inThe(light));

        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();

        assertThat(violations.stream()
                        .filter(rule -> KEEPS_PEOPLE_OUT.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWiderThanAPhone(Views view, Visitor visitor) {
        Page page = open(view, visitor.comes(Visitor.phone()));

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-Hans");
    }

    @ParameterizedTest
    @EnumSource
    void itHasATitleAHeadingAndAPlaceToSkipTo(Views view, Visitor visitor) {
        Page page = open(view, visitor);

        assertThat(page.title()).isNotBlank();
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(page.locator("main#main").count()).isEqualTo(1);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    }

    @ParameterizedTest
    @EnumSource
    void onPaperThereIsNoNavigation(Views view, Visitor visitor) {
        Page page = open(view, visitor);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("main").isVisible()).isTrue();
        assertThat(page.locator(".masthead nav").isVisible()).isFalse();
        assertThat(page.locator(".colophon").isVisible()).isFalse();
    }

    private static Page open(Views view, Visitor visitor) {
        if (view == Views.NO_SUCH_PAGE) {
            visitor.expects("404");
        }
        return visitor.opens(view.path(visitor.archive()));
    }
}
