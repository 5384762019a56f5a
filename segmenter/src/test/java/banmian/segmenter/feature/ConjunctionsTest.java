package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConjunctionsTest {
    private static final String PAGE = "云溪新桥通车\n\n本报讯 " + Seen.PROSE;

    @Test
    void thingsThatSayMoreTogetherAreSeenTogether() {
        assertThat(Seen.of(PAGE, 0)).contains("run-place=1-of-1&ahead=dateline&behind=nothing", "opens=han&ends=han");
    }

    @Test
    void whereOneOfThemIsNotSeenNothingIs() {
        assertThat(Seen.of(PAGE, 1)).noneMatch(name -> name.startsWith("run-place="));
    }

    @Test
    void theyCountForTheLineItselfOnly() {
        assertThat(Features.isShared("opens=han&ends=han")).isFalse();
        assertThat(Features.isShared("opens=han")).isTrue();
    }
}
