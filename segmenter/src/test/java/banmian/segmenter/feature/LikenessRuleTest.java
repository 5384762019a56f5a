package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessRuleTest {
    private static final String PAGE =
            String.join("\n\n", "◎新知", "云溪新桥通车", Seen.PROSE, "一家之言", Seen.PROSE, "一家之言", "◎视点", Seen.PROSE);

    @Test
    void linesThatBeginWithTheSameMarkAreFellows() {
        assertThat(Seen.of(PAGE, 0)).contains("fellows=1");
        assertThat(Seen.of(PAGE, 1)).noneMatch(name -> name.startsWith("fellows="));
    }

    @Test
    void aLineThatStandsTwiceIsRepeated() {
        assertThat(Seen.of(PAGE, 3)).contains("repeated");
        assertThat(Seen.of(PAGE, 0)).doesNotContain("repeated");
    }
}
