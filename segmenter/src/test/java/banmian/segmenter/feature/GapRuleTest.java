package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapRuleTest {
    private static final String PAGE = "新桥通车\n林知远\n\n胡凡\n\n\n周一禾";

    @Test
    void theBlankAboveIsNoneOneOrMore() {
        assertThat(Seen.of(PAGE, 1)).contains("gap-above=none");
        assertThat(Seen.of(PAGE, 2)).contains("gap-above=one");
        assertThat(Seen.of(PAGE, 3)).contains("gap-above=more");
    }

    @Test
    void theBlankBelowIsSeenTooAndThePagesEndIsBlank() {
        assertThat(Seen.of(PAGE, 0)).contains("gap-below=none").doesNotContain("gap-below=some");
        assertThat(Seen.of(PAGE, 1)).contains("gap-below=some").doesNotContain("gap-below=none");
        assertThat(Seen.of(PAGE, 3)).contains("gap-below=some");
    }
}
