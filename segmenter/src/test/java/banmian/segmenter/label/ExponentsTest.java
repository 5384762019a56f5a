package banmian.segmenter.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExponentsTest {
    private final Exponents exponents = new Exponents();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 100, 1_234, 8_100})
    void theyAreThoseOfE(int hundredths) {
        assertThat(exponents.of(hundredths)).isCloseTo(Math.exp(-hundredths / 100.0), withinPercentage(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {8_192, 100_000, Integer.MAX_VALUE})
    void beyondThemNothingIsLeft(int hundredths) {
        assertThat(exponents.of(hundredths)).isBetween(0.0, 1e-35);
    }
}
