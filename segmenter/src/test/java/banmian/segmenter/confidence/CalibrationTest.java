package banmian.segmenter.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalibrationTest {
    private static final Calibration MADE = Calibration.of("""
            # of	what	weight
            article	base	-0.5
            article	certainty	0.5
            article	open-end	-1
            boundary	certainty	1
            review	below	0.85
            """.lines());

    @Test
    void whatIsKnownIsAddedUp() {
        // Given: odds of 9 are a logit of 2.197
        Signals signals = new Signals(0.9, List.of("open-end", "no-such-doubt"));

        // Then: 0.5 · 2.197 - 1.5 = -0.401
        assertThat(MADE.right(Calibration.Of.ARTICLE, signals)).isCloseTo(0.4010, within(1e-4));
        assertThat(MADE.right(Calibration.Of.BOUNDARY, signals)).isCloseTo(0.9, within(1e-9));
        assertThat(MADE.reviewBelow()).isEqualTo(0.85);
    }

    @Test
    void oneInAThousandIsTheEndOfTheScale() {
        assertThat(Calibration.logit(1)).isEqualTo(Calibration.logit(0.999)).isCloseTo(6.907, within(1e-3));
        assertThat(Calibration.logit(0)).isEqualTo(-Calibration.logit(1), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Calibration.Of.class)
    void theFileOfThisVersionTellsHighFromLow(Calibration.Of of) {
        Calibration standard = Calibration.standard();

        assertThat(standard.right(of, new Signals(0.999, List.of()))).isBetween(0.9, 1.0);
        assertThat(standard.right(of, new Signals(0.3, List.of()))).isBetween(0.0, 0.8);
        assertThat(standard.reviewBelow()).isBetween(0.5, 0.95);
    }

    @Property
    void surerIsNeverLessOftenRight(
            @ForAll Calibration.Of of,
            @ForAll @DoubleRange(max = 1) double certainty,
            @ForAll @DoubleRange(max = 1) double other) {
        double more = Calibration.standard().right(of, new Signals(Math.max(certainty, other), List.of()));
        double less = Calibration.standard().right(of, new Signals(Math.min(certainty, other), List.of()));
        assertThat(more).isBetween(0.0, 1.0).isGreaterThanOrEqualTo(less);
    }
}
