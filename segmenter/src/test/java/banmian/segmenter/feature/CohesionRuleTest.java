package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CohesionRuleTest {
    private static final String BRIDGE = "新桥昨日通车。车流平稳，新桥两岸居民从此不必绕行。";
    private static final String SCHOOL = "云溪小学迎来开学第一课，孩子们种下一百棵树。";

    @Test
    void aHeadlineTakesUpTheTextBelowItAndNotTheTextAbove() {
        assertThat(Seen.of(SCHOOL + "\n\n新桥昨日通车\n\n" + BRIDGE, 1)).contains("echo-ahead=4", "echo-behind=0");
        assertThat(Seen.of(BRIDGE + "\n\n新桥昨日通车\n\n" + SCHOOL, 1)).contains("echo-ahead=0", "echo-behind=4");
    }

    @Test
    void onWhichSideItRecursIsSeen() {
        assertThat(Seen.of(SCHOOL + "\n\n新桥昨日通车\n\n" + BRIDGE, 1)).contains("echo-side=ahead");
        assertThat(Seen.of(BRIDGE + "\n\n新桥昨日通车\n\n" + SCHOOL, 1)).contains("echo-side=behind");
        assertThat(Seen.of(BRIDGE + "\n\n新桥昨日通车\n\n" + BRIDGE, 1)).contains("echo-side=both");
    }

    @Test
    void howMuchTheTextsAroundShareIsSeen() {
        assertThat(Seen.of(BRIDGE + "\n\n三年一座桥\n\n" + BRIDGE, 1)).contains("cohesion=8");
        assertThat(Seen.of(BRIDGE + "\n\n三年一座桥\n\n" + SCHOOL, 1)).contains("cohesion=0");
    }

    @Test
    void whereThereIsNoTextThereIsNothingToCompare() {
        assertThat(Seen.of("新桥昨日通车"))
                .contains("echo-ahead=none", "echo-behind=none")
                .noneMatch(name -> name.startsWith("cohesion="));
        assertThat(Seen.of(BRIDGE)).noneMatch(name -> name.startsWith("echo-"));
    }
}
