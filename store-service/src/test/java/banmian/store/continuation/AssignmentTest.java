package banmian.store.continuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    @Test
    void theBestPairAloneIsNotAlwaysInTheBestSet() {
        double[][] gains = {{0.9, 0.85}, {0.88, 0.5}};

        assertThat(Assignment.best(gains)).containsExactly(1, 0);
    }

    @Test
    void whoHasNoPairStaysAlone() {
        assertThat(Assignment.best(new double[][] {{0, 0}, {0, 0.7}})).containsExactly(-1, 1);
        assertThat(Assignment.best(new double[0][0])).isEmpty();
    }

    @Test
    void noOtherChoiceHasALargerSum() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            double[][] gains = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
            for (double[] row : gains) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
                }
            }
            int[] columns = Assignment.best(gains);
            double sum = 0;
            for (int i = 0; i < gains.length; i++) {
                sum += columns[i] < 0 ? 0 : gains[i][columns[i]];
            }
            assertThat(sum).isCloseTo(mostOf(gains, 0, 0), org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    private static double mostOf(double[][] gains, int row, int usedColumns) {
        if (row == gains.length) {
            return 0;
        }
        double most = mostOf(gains, row + 1, usedColumns);
        for (int j = 0; j < gains[row].length; j++) {
            if ((usedColumns & 1 << j) == 0) {
                most = Math.max(most, gains[row][j] + mostOf(gains, row + 1, usedColumns | 1 << j));
            }
        }
        return most;
    }
}
