package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapRuleTest {
    private static final String SPACED = "新桥通车\n林知远\n\n胡凡\n\n\n周一禾\n\n云溪";

    @Test
    void theBlankAboveIsNoneOneOrMore() {
        assertThat(Seen.of(SPACED, 1)).contains("spaced-gap-above=none");
        assertThat(Seen.of(SPACED, 2)).contains("spaced-gap-above=one");
        assertThat(Seen.of(SPACED, 3)).contains("spaced-gap-above=more");
    }

    @Test
    void theBlankBelowIsSeenTooAndThePagesEndIsBlank() {
        assertThat(Seen.of(SPACED, 0)).contains("spaced-gap-below=none").doesNotContain("spaced-gap-below=some");
        assertThat(Seen.of(SPACED, 1)).contains("spaced-gap-below=some").doesNotContain("spaced-gap-below=none");
        assertThat(Seen.of(SPACED, 4)).contains("spaced-gap-below=some");
    }

    @Test
    void onAPageWithoutBlankLinesAGapMeansSomethingElse() {
        assertThat(Seen.of("新桥通车\n林知远\n胡凡\n\n周一禾", 1)).contains("tight-gap-above=none", "tight-gap-below=none");
    }
}
