package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageRuleTest {
    private static final String BRIDGE = "新桥昨日正式通车，两岸居民从此不必绕行。";

    @Test
    void aPicturesTextEndsInItsCredit() {
        assertThat(Seen.of(BRIDGE + "\n\n前天，运河边开满了海棠，行人驻足观看。周一禾 摄", 1))
                .contains("passage-ends=credit", "passage-below=nothing", "passage-length=0", "passage-echo=0");
    }

    @Test
    void orItStandsOverOne() {
        assertThat(Seen.of(BRIDGE + "\n\n前天，运河边开满了海棠，行人驻足观看。\n\n周一禾 摄", 1))
                .contains("passage-ends=closed", "passage-below=credit", "passage-echo=0");
    }

    @Test
    void aParagraphThatTakesUpTheTextBeforeItIsNoPicturesText() {
        assertThat(Seen.of(BRIDGE + "\n\n昨日，新桥正式通车，两岸居民不必绕行。周一禾 摄", 1)).contains("passage-echo=5");
    }

    @Test
    void everyLineOfAParagraphInANarrowColumnSaysHowItEnds() {
        // Given
        String page = "　　昨日，运河边开满了\n海棠，来来往往的行人\n驻足观看。本报讯员\n周一禾 摄\n";

        // Then
        assertThat(Seen.of(page, 0)).contains("passage=first", "passage-length=0");
        assertThat(Seen.of(page, 1)).contains("passage=inner");
    }

    @Test
    void displayLinesAreInNoParagraph() {
        assertThat(Seen.of("云溪新桥通车\n\n" + BRIDGE, 0)).noneMatch(name -> name.startsWith("passage"));
    }
}
