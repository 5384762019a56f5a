package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void aNumberThatIsTooHighIsMore() {
        // Given
        Names run = new Names("run=", 5);

        // Then
        assertThat(run.of(0)).isEqualTo("run=0");
        assertThat(run.of(5)).isEqualTo("run=5");
        assertThat(run.of(6)).isEqualTo("run=more");
        assertThat(run.none()).isEqualTo("run=none");
    }

    @Test
    void aUnitStandsBehindTheNumber() {
        assertThat(new Names("rank=", "-of-4", 3).of(2)).isEqualTo("rank=2-of-4");
    }

    @Test
    void kindsAreNamedInSmallLetters() {
        assertThat(new EnumNames<>("ends=", Mark.class).of(Mark.CLOSING_QUOTE)).isEqualTo("ends=closing-quote");
    }

    @Test
    void aNameIsMadeOnce() {
        // Given
        Names run = new Names("run=", 5);

        // Then
        assertThat(run.of(3)).isSameAs(run.of(3));
    }
}
