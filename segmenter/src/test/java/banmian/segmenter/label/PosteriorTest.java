package banmian.segmenter.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Two labels on two lines, all others impossible: small enough to be reckoned by hand. */
class PosteriorTest {
    private static final int COUNT = LineLabel.values().length;
    private static final LineLabel A = LineLabel.HEADLINE;
    private static final LineLabel B = LineLabel.BODY;

    @Test
    void labelsAreAsLikelyAsThePathsThroughThem() {
        // Given: the paths AA, AB, BA and BB weigh 3, 12, 1 and 1
        double[][] scores = {only(Math.log(3), 0), only(0, 0)};
        double[][] steps = new double[COUNT][COUNT];
        Arrays.stream(steps).forEach(row -> Arrays.fill(row, 1));
        steps[A.ordinal()][B.ordinal()] = 4;

        // When
        Posterior posterior = new Posterior(scores, new double[][][] {null, steps});

        // Then
        assertThat(posterior.of(0, A)).isCloseTo(15 / 17.0, within(1e-9));
        assertThat(posterior.of(1, B)).isCloseTo(13 / 17.0, within(1e-9));
        assertThat(posterior.of(1, LineLabel.DECK)).isCloseTo(0, within(1e-9));
    }

    private static double[] only(double a, double b) {
        double[] scores = new double[COUNT];
        Arrays.fill(scores, -200);
        scores[A.ordinal()] = a;
        scores[B.ordinal()] = b;
        return scores;
    }
}
