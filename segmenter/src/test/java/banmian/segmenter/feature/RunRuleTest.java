package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunRuleTest {
    private static final String PAGE = "林知远强调\n新桥通车\n胡凡\n\n" + Seen.PROSE + "\n\n三年一座桥\n\n" + Seen.PROSE;

    @Test
    void displayLinesBetweenProseAreARun() {
        assertThat(Seen.of(PAGE, 0)).contains("run=3", "run-from-start=0", "run-from-end=2", "run-place=1-of-3");
        assertThat(Seen.of(PAGE, 1)).contains("run=3", "run-from-start=1", "run-from-end=1", "run-place=2-of-3");
    }

    @Test
    void aCrossheadIsARunOfItsOwn() {
        assertThat(Seen.of(PAGE, 4)).contains("run=1", "run-place=1-of-1");
    }

    @Test
    void proseHasNoRun() {
        assertThat(Seen.of(PAGE, 3)).noneMatch(name -> name.startsWith("run"));
    }

    @Test
    void aLongRunHasNoPlaces() {
        assertThat(Seen.of("一\n\n二\n\n三\n\n四\n\n五\n\n六\n\n七", 6))
                .contains("run=more", "run-from-start=more", "run-from-end=0")
                .noneMatch(name -> name.startsWith("run-place="));
    }
}
