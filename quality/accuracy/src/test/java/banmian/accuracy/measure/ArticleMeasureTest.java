package banmian.accuracy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ArticleMeasureTest {
    @Test
    void anArticleWithoutItsLastLineIsNearButNotClose() {
        // Given an article of ten characters of which two are taken for the page's own
        Sample page = new Sample().line("一二三四五六七八", 1, 1).line("九十", 1, 0);

        // Then
        assertThat(page.tally(Measure.ARTICLES)).isEqualTo(new Tally(1, 1, 1));
        assertThat(page.tally(Measure.CLOSE_ARTICLES)).isEqualTo(new Tally(0, 1, 1));
        assertThat(page.mean(Measure.MEAN_IOU).value()).isCloseTo(0.8, within(1e-9));
        assertThat(page.differences("article edges"))
                .containsExactly(new Difference("article edges", "(no headline) [10]", "(no headline) [8]"));
    }

    @Test
    void whiteSpaceCountsNothing() {
        // Given two blank characters in every three of the line that is lost
        Sample page = new Sample().line("一二三四五六七八九十甲乙丙丁戊己庚辛壬", 1, 1).line("癸　 　　　", 1, 0);

        // Then 19 of 20 characters are there
        assertThat(page.mean(Measure.MEAN_IOU).value()).isCloseTo(0.95, within(1e-9));
        assertThat(page.tally(Measure.CLOSE_ARTICLES)).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void halfOfAnArticleIsNotTheArticle() {
        // Given
        Sample page = new Sample().line("一二三四五", 1, 1).line("六七八九十", 1, 2);

        // Then both halves have an IoU of exactly 0.5
        assertThat(page.tally(Measure.ARTICLES)).isEqualTo(new Tally(0, 2, 1));
        assertThat(page.tally(Measure.ARTICLES).precision()).isZero();
        assertThat(page.count(Measure.SPLITS)).isEqualTo(1);
        assertThat(page.count(Measure.MERGES)).isZero();
        assertThat(page.differences("article missed")).hasSize(1);
        assertThat(page.differences("article invented")).hasSize(2);
    }

    @Test
    void twoArticlesInOneAreAMerge() {
        // Given a long article that swallowed a short one
        Sample page = new Sample().line("一二三四五六七八九十", 1, 1).line("甲乙", 2, 1);

        // Then
        assertThat(page.tally(Measure.ARTICLES)).isEqualTo(new Tally(1, 1, 2));
        assertThat(page.mean(Measure.MEAN_IOU).value()).isCloseTo(10 / 12.0, within(1e-9));
        assertThat(page.count(Measure.MERGES)).isEqualTo(1);
        assertThat(page.count(Measure.SPLITS)).isZero();
    }

    @Test
    void aFifthIsNoPartYet() {
        // Given ten characters, two of them in a second article
        Sample page = new Sample().line("一二三四五六七八", 1, 1).line("九十", 1, 2);

        // Then
        assertThat(page.count(Measure.SPLITS)).isZero();
    }

    @Test
    void aPageWithoutArticlesHasNothingToSay() {
        // Given
        Sample page = new Sample().line("城南晚报", 0, 0);

        // Then
        assertThat(page.tally(Measure.ARTICLES)).isEqualTo(Tally.NONE);
        assertThat(page.tally(Measure.ARTICLES).f1()).isNaN();
        assertThat(page.result().differences()).isEmpty();
    }
}
