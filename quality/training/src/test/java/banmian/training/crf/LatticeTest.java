package banmian.training.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Two labels, two lines, one feature: small enough to be reckoned by hand. */
class LatticeTest {
    private static final int[][] FEATURE = {{0}, {}};
    private static final int[][] NOTHING = {{}, {}};

    private static Lattice lattice(int first, int second) {
        Parameters parameters = new Parameters(2, 1);
        parameters.values()[parameters.feature(Parameters.HERE, 0)] = Math.log(3);
        parameters.values()[parameters.step(1, 0) + 1] = Math.log(4);
        return new Lattice(parameters, new Sequence(FEATURE, NOTHING, new int[] {0, 1}, new int[] {first, second}));
    }

    @Test
    void pathsAreAsLikelyAsTheirWeightsSay() {
        // The paths 00, 01, 10 and 11 weigh 3, 12, 1 and 1.
        assertThat(Math.exp(lattice(0, 0).logLikelihood())).isCloseTo(3 / 17.0, within(1e-9));
        assertThat(Math.exp(lattice(0, 1).logLikelihood())).isCloseTo(12 / 17.0, within(1e-9));
        assertThat(Math.exp(lattice(1, 1).logLikelihood())).isCloseTo(1 / 17.0, within(1e-9));
    }

    @Test
    void labelsAndStepsAreAsLikelyAsThePathsThroughThem() {
        assertThat(lattice(0, 0).marginals(0)[0]).isCloseTo(15 / 17.0, within(1e-9));
        assertThat(lattice(0, 0).marginals(1)[1]).isCloseTo(13 / 17.0, within(1e-9));
        assertThat(lattice(0, 0).step(1, 0, 1)).isCloseTo(12 / 17.0, within(1e-9));
        assertThat(lattice(0, 0).step(1, 1, 0)).isCloseTo(1 / 17.0, within(1e-9));
    }
}
