package banmian.accuracy.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundaryMeasureTest {
    @Test
    void aBoundaryOneLineLateIsSeenByTheWindowsThatHoldOnlyOneOfBoth() {
        // Given articles of 4 lines each, so the window is 2; the boundary is found one line late
        Sample page = new Sample()
                .line("一", 1, 1)
                .line("二", 1, 1)
                .line("三", 1, 1)
                .line("四", 1, 1)
                .line("五", 2, 1)
                .line("六", 2, 2)
                .line("七", 2, 2)
                .line("八", 2, 2);

        // Then of the windows 1-3 … 6-8 those of 3-5 and 5-7 differ
        assertThat(page.mean(Measure.PK)).isEqualTo(new Mean(2, 6));
        assertThat(page.mean(Measure.WINDOW_DIFF)).isEqualTo(new Mean(2, 6));
    }

    @Test
    void onlyWindowDiffSeesOneBoundaryTooMany() {
        // Given a line between two articles that is found to be a third
        Sample page = new Sample()
                .line("一", 1, 1)
                .line("二", 1, 1)
                .line("三", 1, 1)
                .line("四", 1, 3)
                .line("五", 2, 2)
                .line("六", 2, 2)
                .line("七", 2, 2)
                .line("八", 2, 2);

        // Then the window is 2 again: 2-4 is wrong for both, 3-5 and 4-6 hold 1 boundary of 2 and 1 of 1
        assertThat(page.mean(Measure.PK)).isEqualTo(new Mean(1, 6));
        assertThat(page.mean(Measure.WINDOW_DIFF)).isEqualTo(new Mean(2, 6));
    }

    @Test
    void blankLinesAreNone() {
        // Given
        Sample page = new Sample().line("一", 1, 1).line("　", 0, 0).line("二", 1, 1);

        // Then one window of two lines
        assertThat(page.mean(Measure.PK)).isEqualTo(new Mean(0, 1));
    }
}
