package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BracketRuleTest {
    @Test
    void aBracketWrappedAtTheColumnsWidthIsFollowed() {
        // Given
        String page = "（本报云溪、临江、青川\n三地3月19日电  记者林\n知远、胡凡）\n新桥通车";

        // Then
        assertThat(Seen.of(page, 0)).contains("bracket=opens-line");
        assertThat(Seen.of(page, 1)).contains("bracket=inside");
        assertThat(Seen.of(page, 2)).contains("bracket=closes");
        assertThat(Seen.of(page, 3)).noneMatch(name -> name.startsWith("bracket="));
    }

    @Test
    void aRubricBehindAHeadlineMayBeWrappedToo() {
        assertThat(Seen.of("两岸一家亲（连心桥\n新桥故事）", 0)).contains("bracket=opens");
    }

    @Test
    void aBlankLineEndsIt() {
        assertThat(Seen.of("新桥通车（记者\n\n林知远）", 1)).noneMatch(name -> name.startsWith("bracket="));
    }
}
