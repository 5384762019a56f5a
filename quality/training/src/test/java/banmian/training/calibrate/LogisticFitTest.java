package banmian.training.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticFitTest {
    @Test
    void whatMadeTheRowsIsFound() {
        // Given: rows that are right as often as -0.5 + 0.7 x - 1.2 y says
        List<LogisticFit.Row> rows = new ArrayList<>();
        for (int x = -6; x <= 6; x++) {
            for (int y = 0; y <= 1; y++) {
                double[] inputs = {1, x, y};
                double probability = LogisticFit.probability(new double[] {-0.5, 0.7, -1.2}, inputs);
                rows.add(new LogisticFit.Row(inputs, true, 1000 * probability));
                rows.add(new LogisticFit.Row(inputs, false, 1000 * (1 - probability)));
            }
        }

        // When
        double[] weights = LogisticFit.of(rows, 3);

        // Then
        assertThat(weights).containsExactly(new double[] {-0.5, 0.7, -1.2}, within(0.01));
    }

    @Test
    void aRowCountsAsOftenAsItIsSaidTo() {
        // Given: three of four, once as rows and once as counts
        List<LogisticFit.Row> rows = List.of(row(true, 1), row(true, 1), row(true, 1), row(false, 1));
        List<LogisticFit.Row> counted = List.of(row(true, 3), row(false, 1));

        // Then: odds of 3
        assertThat(LogisticFit.of(rows, 1)[0]).isCloseTo(Math.log(3), within(1e-6));
        assertThat(LogisticFit.of(counted, 1)[0]).isCloseTo(Math.log(3), within(1e-6));
    }

    @Test
    void anInputThatAlwaysTellsOrNeverOccursHasAFiniteWeight() {
        List<LogisticFit.Row> rows = List.of(
                new LogisticFit.Row(new double[] {1, 1, 0}, true, 1),
                new LogisticFit.Row(new double[] {1, -1, 0}, false, 1));

        double[] weights = LogisticFit.of(rows, 3);

        assertThat(weights[1]).isBetween(0.2, 2.0);
        assertThat(weights[2]).isZero();
    }

    private static LogisticFit.Row row(boolean right, double counts) {
        return new LogisticFit.Row(new double[] {1}, right, counts);
    }
}
