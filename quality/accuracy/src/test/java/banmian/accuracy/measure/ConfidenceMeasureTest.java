package banmian.accuracy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceMeasureTest {
    /** One article that is right, one with another headline, one that is not whole. */
    private final Sample page = new Sample()
            .line("一二三四", 1, 1)
            .line("五六七八", 2, 2)
            .line("甲乙丙丁", 3, 3)
            .line("戊", 3, 0)
            .gold(Sample.gold(1, "老街换新颜"))
            .gold(Sample.gold(2, "河边通了车"))
            .found(Sample.found(1, "老街换新颜", 0.96))
            .found(Sample.found(2, "河边", 0.97, "uncertain", "open-end"))
            .found(Sample.found(3, null, 0.5));

    @Test
    void anArticleIsRightWithAllOfItsTextAndTheSameHeadline() {
        List<Reliability.Bin> bins =
                page.reliability(Measure.ARTICLE_CONFIDENCE).bins();

        assertThat(bins.get(5)).isEqualTo(new Reliability.Bin(0.95, 0.98, 2, 0.96 + 0.97, 1));
        assertThat(bins.get(1)).isEqualTo(new Reliability.Bin(0.5, 0.7, 1, 0.5, 0));
        assertThat(bins.get(0).count()).isZero();
    }

    @Test
    void theErrorIsHowFarTheBinsAreOff() {
        // 0.93 too many in one bin, 0.5 in another, of three articles
        assertThat(page.reliability(Measure.ARTICLE_CONFIDENCE).error()).isCloseTo((0.93 + 0.5) / 3, within(1e-9));
        assertThat(Reliability.NONE.error()).isNaN();
    }

    @Test
    void aBeginningIsRightWhereAGoldArticleBegins() {
        // Given: the second line begins no article
        Sample split = new Sample()
                .line("一二三四", 1, 1)
                .line("五六七八", 1, 2)
                .found(Sample.found(1, null, 0.9))
                .found(Sample.found(2, null, 0.9));

        // Then
        assertThat(split.reliability(Measure.BOUNDARY_CONFIDENCE).bins().get(6))
                .isEqualTo(new Reliability.Bin(0.98, 1.0, 2, 2, 1));
    }

    @Test
    void reviewFindsSomeOfTheWrongArticles() {
        assertThat(page.tally(Measure.REVIEW)).isEqualTo(new Tally(1, 1, 2));
        assertThat(page.tally(Measure.review("open-end"))).isEqualTo(new Tally(1, 1, 0));
    }
}
