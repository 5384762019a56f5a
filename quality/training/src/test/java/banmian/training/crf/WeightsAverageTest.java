package banmian.training.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsAverageTest {
    private static final String ONE =
            "# for people\nhere\tprose\tBODY\t2.00\nhere\tprose\tDECK\t-0.10\nstep-0\tTOP\tBODY\t1.00\n";
    private static final String OTHER = "# for people\nhere\tprose\tBODY\t1.00\nhere\tprose\tDECK\t0.08\n";

    @Test
    void weightsAreAveragedAndOneThatIsNotThereIsNothing() {
        assertThat(WeightsAverage.of(List.of(ONE, OTHER), 0.05).lines())
                .filteredOn(line -> !line.startsWith("#"))
                .containsExactly("here\tprose\tBODY\t1.50", "step-0\tTOP\tBODY\t0.50");
    }

    @Test
    void theAverageOfOneIsItself() {
        assertThat(WeightsAverage.of(List.of(ONE), 0.05).lines())
                .filteredOn(line -> !line.startsWith("#"))
                .hasSize(3)
                .contains("here\tprose\tDECK\t-0.10");
    }
}
