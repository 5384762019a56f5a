package banmian.segmenter.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import banmian.segmenter.text.Workspace;
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
        int[] scores = new int[2 * COUNT];
        Arrays.fill(scores, -20_000);
        scores[A.ordinal()] = hundredths(3);
        scores[B.ordinal()] = 0;
        scores[COUNT + A.ordinal()] = 0;
        scores[COUNT + B.ordinal()] = 0;
        int[][] weights = new int[COUNT][COUNT];
        weights[A.ordinal()][B.ordinal()] = hundredths(4);
        Steps steps = new Steps(weights);

        // When
        Posterior posterior = new Posterior(scores, new Steps[] {steps, steps}, new Workspace());

        // Then
        assertThat(posterior.of(0, A)).isCloseTo(15 / 17.0, within(0.003));
        assertThat(posterior.of(1, B)).isCloseTo(13 / 17.0, within(0.003));
        assertThat(posterior.of(1, LineLabel.DECK)).isCloseTo(0, within(0.003));
    }

    private static int hundredths(double factor) {
        return (int) Math.round(100 * Math.log(factor));
    }
}
