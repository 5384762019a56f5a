package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlockRuleTest {
    private static final String PAGE = "新桥通车\n\n林知远\n胡凡\n\n一\n二\n三";

    @Test
    void aBlockIsWhatNoBlankLineDivides() {
        assertThat(Seen.of(PAGE, 0)).contains("block=single").noneMatch(name -> name.startsWith("block-line="));
        assertThat(Seen.of(PAGE, 1)).contains("block=pair", "block-line=first");
        assertThat(Seen.of(PAGE, 2)).contains("block=pair", "block-line=last");
        assertThat(Seen.of(PAGE, 3)).contains("block=many", "block-line=first");
        assertThat(Seen.of(PAGE, 4)).contains("block=many", "block-line=inner");
        assertThat(Seen.of(PAGE, 5)).contains("block=many", "block-line=last");
    }

    @Test
    void aBlockOfFullLinesIsWrapped() {
        assertThat(Seen.of("新桥昨日正式通车，全\n长三百二十米，两岸居\n民从此不必绕行。", 1)).contains("block=wrapped");
        assertThat(Seen.of("新桥通车\n云溪日报社记者林知远\n胡凡", 1)).doesNotContain("block=wrapped");
    }
}
