package banmian.segmenter.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {
    @ParameterizedTest
    @CsvSource({"0, 0.5", "0.44, 0.68", "0.57, 0.74", "0.8, 0.88", "0.97, 0.94", "1, 0.995"})
    void betweenThePointsItIsStraight(double certainty, double right) {
        assertThat(Calibration.right(certainty)).isCloseTo(right, within(1e-9));
    }

    @Property
    void surerIsNeverLessOftenRight(
            @ForAll @DoubleRange(max = 1) double certainty, @ForAll @DoubleRange(max = 1) double other) {
        assertThat(Calibration.right(Math.max(certainty, other)))
                .isGreaterThanOrEqualTo(Calibration.right(Math.min(certainty, other)));
    }
}
