package banmian.accuracy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BlockMeasureTest {
    @Test
    void aBlockInTheWrongArticleCostsBoth() {
        // Given articles {a b c} and {d e}, found as {a b} and {c d e}
        Sample page = new Sample()
                .line("甲", 1, 1)
                .line("乙", 1, 1)
                .line("丙", 1, 2)
                .line("丁", 2, 2)
                .line("戊", 2, 2);

        // When
        PairOfMeans bCubed = bCubed(page);

        // Then precision (1 + 1 + 1/3 + 2/3 + 2/3) / 5, recall (2/3 + 2/3 + 1/3 + 1 + 1) / 5
        assertThat(bCubed.precision().value()).isCloseTo(11 / 15.0, within(1e-9));
        assertThat(bCubed.recall().value()).isCloseTo(11 / 15.0, within(1e-9));
        assertThat(bCubed.f1()).isCloseTo(11 / 15.0, within(1e-9));
        // and of the pairs ab ac bc de expected and ab cd ce de found, ab and de are right
        assertThat(page.tally(Measure.BLOCK_PAIRS)).isEqualTo(new Tally(2, 4, 4));
    }

    @Test
    void whatIsThePagesOwnIsAClusterByItself() {
        // Given two lines of furniture, of which an article swallowed one
        Sample page = new Sample().line("城南晚报", 0, 0).line("第二版", 0, 1).line("甲", 1, 1);

        // When
        PairOfMeans bCubed = bCubed(page);

        // Then precision (1 + 1/2 + 1/2) / 3, recall 1
        assertThat(bCubed.precision().value()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(bCubed.recall().value()).isEqualTo(1);
    }

    @Test
    void itemsOfPagesAddUp() {
        // Given
        PairOfMeans whole = bCubed(new Sample().line("甲", 1, 1));
        PairOfMeans merged = bCubed(new Sample().line("甲", 1, 1).line("乙", 2, 1));

        // Then precision (1 + 1/2 + 1/2) / 3
        assertThat(whole.plus(merged).precision().value()).isCloseTo(2 / 3.0, within(1e-9));
    }

    private static PairOfMeans bCubed(Sample page) {
        return (PairOfMeans) page.result().figures().of(Measure.BLOCKS_TOGETHER);
    }
}
