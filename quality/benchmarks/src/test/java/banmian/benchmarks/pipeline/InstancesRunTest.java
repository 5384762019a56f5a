package banmian.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class InstancesRunTest {
    @Test
    void theLeastBusyInstanceIsComparedWithAnEvenShare() {
        assertThat(InstancesRun.leastShare(List.of(60L, 20L, 20L, 20L))).isEqualTo(2 / 3.0);
        assertThat(InstancesRun.leastShare(List.of(30L, 30L))).isEqualTo(1);
    }

    @Test
    void aCounterIsTheSumOfItsLinesWhateverTheirLabels() {
        // Given
        String metrics = """
                # TYPE banmian_pages_stored counter
                banmian_pages_stored_total{outcome="new"} 1.2E3
                banmian_pages_stored_total{outcome="unchanged"} 3.0
                banmian_pages_stored_total_of_others 7.0
                banmian_pages_parsed_total 20.0
                """;

        // When, Then
        assertThat(InstancesRun.sum(InstancesRun.counter("banmian_pages_stored_total"), metrics))
                .isEqualTo(1203);
        assertThat(InstancesRun.sum(InstancesRun.counter("banmian_pages_parsed_total"), metrics))
                .isEqualTo(20);
        assertThatThrownBy(() -> InstancesRun.sum(InstancesRun.counter("banmian_pages_read_total"), metrics))
                .hasMessageContaining("banmian_pages_read_total");
    }
}
