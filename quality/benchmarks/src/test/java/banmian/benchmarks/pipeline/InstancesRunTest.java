package banmian.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InstancesRunTest {
    @Test
    void theShareOfTheLeastBusyIsOfAnEvenOne() {
        assertThat(InstancesRun.leastShare(List.of(10L, 20L), List.of(60L, 170L)))
                .isEqualTo(.5);
    }
}
