package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceRuleTest {
    private static final String PAGE = "一\n二\n三\n四\n五\n六\n七\n八";

    @Test
    void theFirstFourLinesAreTheTop() {
        assertThat(Seen.of(PAGE, 0)).contains("page=first-line", "page=top");
        assertThat(Seen.of(PAGE, 3)).contains("page=top").doesNotContain("page=first-line");
        assertThat(Seen.of(PAGE, 4)).doesNotContain("page=top", "page=bottom");
    }

    @Test
    void theLastThreeLinesAreTheBottom() {
        assertThat(Seen.of(PAGE, 5)).contains("page=bottom").doesNotContain("page=top");
        assertThat(Seen.of(PAGE, 7)).contains("page=bottom");
    }

    @Test
    void aPageOfOneLineIsBoth() {
        assertThat(Seen.of("新桥通车")).contains("page=first-line", "page=top", "page=bottom");
    }
}
