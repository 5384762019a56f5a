package banmian.accuracy.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfidenceMeasureTest {
    @Test
    void anArticleIsRightWithAllOfItsTextAndTheSameHeadline() {
        // Given one that is right, one with another headline, one that is not whole
        Sample page = new Sample()
                .line("一二三四", 1, 1)
                .line("五六七八", 2, 2)
                .line("甲乙丙丁", 3, 3)
                .line("戊", 3, 0)
                .gold(Sample.gold(1, "老街换新颜"))
                .gold(Sample.gold(2, "河边通了车"))
                .found(Sample.found(1, "老街换新颜", 0.95))
                .found(Sample.found(2, "河边", 0.97))
                .found(Sample.found(3, null, 0.5));

        // Then
        assertThat(page.mean(Measure.confidence("0.95-1.0"))).isEqualTo(new Mean(1, 2));
        assertThat(page.mean(Measure.confidence("0.5-0.7"))).isEqualTo(new Mean(0, 1));
        assertThat(page.mean(Measure.confidence("0.0-0.5"))).isEqualTo(Mean.NONE);
    }

    @Test
    void certaintyIsInTheLastBin() {
        // Given
        Sample page = new Sample().line("一二三四", 1, 1).found(Sample.found(1, null, 1.0));

        // Then
        assertThat(page.mean(Measure.confidence("0.95-1.0"))).isEqualTo(new Mean(1, 1));
    }
}
