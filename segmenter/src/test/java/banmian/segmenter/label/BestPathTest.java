package banmian.segmenter.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BestPathTest {
    private static final int COUNT = LineLabel.values().length;
    private static final LineLabel A = LineLabel.HEADLINE;
    private static final LineLabel B = LineLabel.BODY;

    @Test
    void aStepMaySpeakLouderThanTheLines() {
        // Given: each line by itself is rather A, but A is not followed by A
        int[] scores = new int[3 * COUNT];
        Arrays.fill(scores, -1_000);
        for (int at = 0; at < 3; at++) {
            scores[at * COUNT + A.ordinal()] = 50;
            scores[at * COUNT + B.ordinal()] = 0;
        }
        int[][] weights = new int[COUNT][COUNT];
        weights[A.ordinal()][A.ordinal()] = -80;
        Steps steps = new Steps(weights);

        // Then
        assertThat(BestPath.of(scores, new Steps[] {steps, steps, steps})).containsExactly(A, B, A);
    }

    @Test
    void ofPathsThatAreAsGoodTheFirstLabelsCount() {
        // Given
        Steps steps = new Steps(new int[COUNT][COUNT]);

        // Then
        assertThat(BestPath.of(new int[2 * COUNT], new Steps[] {steps, steps}))
                .containsExactly(LineLabel.FURNITURE, LineLabel.FURNITURE);
    }
}
