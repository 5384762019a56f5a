package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FillRuleTest {
    private static final String COLUMN = "　　云溪新桥昨日正式通车\n，全长三百二十米，两岸居民\n从此不必绕行，回家的路近了\n一半，时间也省下来一半。\n　　市民说好。\n";

    @Test
    void aLineThatDoesNotFillTheColumnEndsItsParagraph() {
        assertThat(Seen.of(COLUMN, 1)).contains("fill=full");
        assertThat(Seen.of(COLUMN, 4)).contains("fill=short");
    }

    @Test
    void wherePagesAreNotWrappedThereIsNoColumn() {
        assertThat(Seen.of("云溪新桥通车\n\n" + Seen.PROSE, 1)).noneMatch(name -> name.startsWith("fill="));
    }
}
