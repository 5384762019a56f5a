package banmian.training.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DropoutTest {
    private static final int[] MANY = IntStream.range(0, 10_000).toArray();
    private static final Sequence PAGE =
            new Sequence(new int[][] {MANY, MANY}, new int[][] {MANY, MANY}, new int[] {0, 1}, new int[] {3, 4});

    @Test
    void aShareOfTheFeaturesIsLeftOutOnAllLines() {
        // When
        Sequence thinned = new Dropout(0.3, 1).thinned(PAGE);

        // Then
        assertThat(thinned.features()[0]).hasSizeBetween(6_800, 7_200);
        assertThat(thinned.features()[1]).isEqualTo(thinned.features()[0]);
        assertThat(thinned.shared()[0]).isEqualTo(thinned.features()[0]);
        assertThat(thinned.gaps()).isEqualTo(PAGE.gaps());
        assertThat(thinned.labels()).isEqualTo(PAGE.labels());
    }

    @Test
    void theNextTimeOthersAre() {
        // Given
        Dropout dropout = new Dropout(0.5, 1);

        // When
        int[] first = dropout.thinned(PAGE).features()[0];
        int[] second = dropout.thinned(PAGE).features()[0];

        // Then
        long both = Arrays.stream(first)
                .filter(feature -> Arrays.binarySearch(second, feature) >= 0)
                .count();
        assertThat(both).isBetween(2_200L, 2_800L);
    }

    @Test
    void noneMayBe() {
        assertThat(new Dropout(0, 1).thinned(PAGE)).isSameAs(PAGE);
    }
}
