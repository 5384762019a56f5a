package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StackRuleTest {
    private static final String PAGE =
            String.join("\n\n", "两岸居民盼了三十年", "云溪新桥\n昨日通车", "■本报记者 周一禾", Seen.PROSE, "三年一座桥", Seen.PROSE);

    @Test
    void bylinesAndTheSecondLineOfAHeadlineDoNotCount() {
        assertThat(Seen.of(PAGE, 0)).contains("stack=1-of-2");
        assertThat(Seen.of(PAGE, 1)).contains("stack=2-of-2");
        assertThat(Seen.of(PAGE, 2)).contains("stack=2-of-2");
        assertThat(Seen.of(PAGE, 3)).noneMatch(name -> name.startsWith("stack="));
    }

    @Test
    void aCrossheadStandsByItself() {
        assertThat(Seen.of(PAGE, 5)).contains("stack=1-of-1");
    }
}
