package banmian.accuracy.measure;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.result.BlockRole;
import org.junit.jupiter.api.Test;

class RoleMeasureTest {
    @Test
    void everyCharacterCountsOnceWhateverItsArticle() {
        // Given a deck of 4 characters taken for body, in another article besides
        Sample page = new Sample()
                .line("老 街", 1, BlockRole.HEADLINE, 1, BlockRole.HEADLINE)
                .line("一二三四", 1, BlockRole.DECK, 2, BlockRole.BODY)
                .line("正文在此", 1, BlockRole.BODY, 1, BlockRole.BODY);

        // Then
        assertThat(page.tally(Measure.role(BlockRole.HEADLINE))).isEqualTo(new Tally(2, 2, 2));
        assertThat(page.tally(Measure.role(BlockRole.DECK))).isEqualTo(new Tally(0, 0, 4));
        assertThat(page.tally(Measure.role(BlockRole.BODY))).isEqualTo(new Tally(4, 8, 4));
        assertThat(page.tally(Measure.role(BlockRole.VERSE))).isEqualTo(Tally.NONE);
    }
}
