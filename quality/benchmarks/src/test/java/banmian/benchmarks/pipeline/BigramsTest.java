package banmian.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BigramsTest {
    @Test
    void everyPairOfLettersHasItsPositions() {
        assertThat(Bigrams.of("新桥通车新桥")).isEqualTo("新桥:1,5 桥通:2 通车:3 车新:4");
    }

    @Test
    void marksDivide() {
        assertThat(Bigrams.of("通车，':新桥")).isEqualTo("通车:1 新桥:2");
    }
}
