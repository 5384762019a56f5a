package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompanyRuleTest {
    private static final String PAGE = "两岸连心\n\n云溪新桥昨日正式通车运行\n\n■本报记者 林知远\n\n" + Seen.PROSE;

    @Test
    void aDisplayLineIsComparedWithThoseAroundIt() {
        assertThat(Seen.of(PAGE, 0)).contains("than-below=shorter").noneMatch(name -> name.startsWith("than-above="));
        assertThat(Seen.of(PAGE, 1)).contains("than-above=longer", "than-below=alike");
    }

    @Test
    void bylinesDoNotCountWhereTheLongestIsSought() {
        assertThat(Seen.of(PAGE, 1)).contains("rank=0-of-3");
        assertThat(Seen.of(PAGE, 0)).contains("rank=1-of-3");
    }

    @Test
    void runningTextIsNotCompared() {
        assertThat(Seen.of(PAGE, 3)).noneMatch(name -> name.startsWith("rank=") || name.startsWith("than-"));
    }
}
