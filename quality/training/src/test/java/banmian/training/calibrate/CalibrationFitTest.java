package banmian.training.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import banmian.segmenter.confidence.Calibration;
import banmian.segmenter.confidence.Signals;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationFitTest {
    @Test
    void whatIsTooSureOfItselfIsCorrectedAndNewPapersHaveHalfOfTheSay() {
        // Given: of what the labels give .95, nine of ten are right in known papers and seven of ten in a few new ones
        List<Sample> samples = new ArrayList<>();
        for (Calibration.Of of : Calibration.Of.values()) {
            for (int i = 0; i < 4000; i++) {
                boolean known = i % 20 >= 2;
                int ofTen = i / 20 % 10;
                samples.add(sample(of, known, 0.95, ofTen < (known ? 9 : 7)));
            }
        }

        // When
        Calibration fitted = Calibration.of(CalibrationFit.text(samples).lines());

        // Then
        for (Calibration.Of of : Calibration.Of.values()) {
            assertThat(fitted.right(of, new Signals(0.95, List.of()))).isCloseTo(0.8, within(0.01));
        }
    }

    @Test
    void aDoubtTakesWhatItIsWorth() {
        // Given: articles that stop open are wrong half the time, others one in ten
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            List<String> doubts = i % 2 == 0 ? List.of("open-end") : List.of();
            boolean right = i % 2 == 0 ? i % 4 == 0 : i % 20 != 1;
            samples.add(new Sample(Calibration.Of.ARTICLE, false, new Signals(0.9, doubts), right));
        }

        // When
        String text = CalibrationFit.text(samples);
        Calibration fitted = Calibration.of(text.lines());

        // Then
        assertThat(fitted.right(Calibration.Of.ARTICLE, new Signals(0.9, List.of("open-end"))))
                .isCloseTo(0.5, within(0.03));
        assertThat(fitted.right(Calibration.Of.ARTICLE, new Signals(0.9, List.of())))
                .isCloseTo(0.9, within(0.03));
        assertThat(text)
                .startsWith("# How often")
                .contains("article\topen-end\t-", "boundary\tbase\t", "review\tbelow\t");
        assertThat(CalibrationFit.text(samples)).isEqualTo(text);
    }

    @Test
    void reviewBeginsWhereItFindsMostOfWhatIsWrong() {
        // Given: below .7 nearly all is wrong, above it nearly nothing
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            double certainty = 0.3 + 0.69 * i / 400;
            samples.add(sample(Calibration.Of.ARTICLE, false, certainty, certainty > 0.7 == (i % 10 != 0)));
        }

        // When
        Calibration fitted = Calibration.of(CalibrationFit.text(samples).lines());

        // Then
        assertThat(fitted.right(Calibration.Of.ARTICLE, new Signals(0.66, List.of())))
                .isLessThan(fitted.reviewBelow());
        assertThat(fitted.right(Calibration.Of.ARTICLE, new Signals(0.78, List.of())))
                .isGreaterThan(fitted.reviewBelow());
    }

    @Test
    void theFewCountAsMuchAsTheMany() {
        Shares shares = Shares.of(
                List.of(
                        sample(Calibration.Of.LINE, true, 0.9, true),
                        sample(Calibration.Of.LINE, true, 0.9, true),
                        sample(Calibration.Of.LINE, true, 0.9, true),
                        sample(Calibration.Of.LINE, false, 0.9, true)),
                0.5);

        assertThat(shares.known() * 3).isCloseTo(1, within(1e-9));
        assertThat(shares.unknown()).isCloseTo(1, within(1e-9));
    }

    private static Sample sample(Calibration.Of of, boolean known, double certainty, boolean right) {
        return new Sample(of, known, new Signals(certainty, List.of()), right);
    }
}
