package banmian.accuracy.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldMeasureTest {
    private static final Measure HEADLINE = Measure.field("headline");

    @Test
    void blanksAndWidthsDoNotCount() {
        // Given
        Sample page = new Sample()
                .line("正文", 1, 1)
                .gold(Sample.gold(1, "5Ｇ 来了，快一点！"))
                .found(Sample.found(1, "5G来了,　快一点!", 0.9));

        // Then
        assertThat(page.tally(HEADLINE)).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void anotherTextIsBothMissedAndWrong() {
        // Given
        Sample page =
                new Sample().line("正文", 1, 1).gold(Sample.gold(1, "老街换新颜")).found(Sample.found(1, "老街", 0.9));

        // Then
        assertThat(page.tally(HEADLINE)).isEqualTo(new Tally(0, 1, 1));
        assertThat(page.differences("headline")).containsExactly(new Difference("headline", "老街换新颜", "老街"));
    }

    @Test
    void aFieldOfAnArticleWithoutAMatchCountsAgainst() {
        // Given two gold articles found as one that matches neither, whose headline is one of theirs
        Sample page = new Sample()
                .line("一二三四五", 1, 1)
                .line("六七八九十", 2, 1)
                .gold(Sample.gold(1, "老街换新颜"))
                .gold(Sample.gold(2, "河边通了车"))
                .found(Sample.found(1, "老街换新颜", 0.9));

        // Then
        assertThat(page.tally(HEADLINE)).isEqualTo(new Tally(0, 1, 2));
        assertThat(page.differences("headline"))
                .containsExactly(
                        new Difference("headline, article missed", "老街换新颜", null),
                        new Difference("headline, article missed", "河边通了车", null),
                        new Difference("headline, article invented", null, "老街换新颜"));
    }

    @Test
    void noFieldOnBothSidesIsNothingToCount() {
        // Given
        Sample page = new Sample().line("正文", 1, 1);

        // Then
        assertThat(page.tally(HEADLINE)).isEqualTo(Tally.NONE);
        assertThat(page.tally(HEADLINE).f1()).isNaN();
    }
}
