package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndentRuleTest {
    @Test
    void twoCharactersOpenAParagraph() {
        assertThat(Seen.of("　　新桥昨日通车。")).contains("indent=paragraph").doesNotContain("indent=deep");
    }

    @Test
    void moreCentreAHeadline() {
        assertThat(Seen.of("　　　新桥通车")).contains("indent=deep").doesNotContain("indent=paragraph");
    }

    @Test
    void aSpaceIsNoIndent() {
        assertThat(Seen.of(" 新桥通车")).noneMatch(name -> name.startsWith("indent="));
    }
}
