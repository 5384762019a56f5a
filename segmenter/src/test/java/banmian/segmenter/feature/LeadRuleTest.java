package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeadRuleTest {
    private static final String PAGE = "林知远出席仪式\n云溪新桥昨日正式通车\n——两岸不再绕行\n\n昨日上午，云溪新桥正式通车，市民过河快多了。";

    @Test
    void theHeadlineIsWhatTheFirstSentenceSaysAgain() {
        assertThat(Seen.of(PAGE, 1)).contains("lead=3", "lead=best-of-run");
    }

    @Test
    void kickerAndDeckAreNot() {
        assertThat(Seen.of(PAGE, 0)).contains("lead=0", "lead=less-than-another");
        assertThat(Seen.of(PAGE, 2)).contains("lead=0", "lead=less-than-another");
    }

    @Test
    void linesThatNothingFollowsAndProseAreNotCompared() {
        assertThat(Seen.of("云溪新桥昨日正式通车")).noneMatch(name -> name.startsWith("lead="));
        assertThat(Seen.of(PAGE, 3)).noneMatch(name -> name.startsWith("lead="));
    }

    @Test
    void linesThatSayNothingOfItAreEven() {
        assertThat(Seen.of("胡凡\n老街\n\n" + Seen.PROSE, 0)).contains("lead=0", "lead=even");
    }
}
