package banmian.store.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateTest {
    @Test
    void aRateIsADifferenceOverTime() {
        assertThat(Rate.between(100, 183, 2, true)).isEqualTo(new Rate(41.5, true));
    }

    @Test
    void afterARestartOfTheServiceThereIsNoneAtFirst() {
        assertThat(Rate.between(100, 3, 2, true)).isNull();
    }

    @Test
    void withoutTimeThereIsNone() {
        assertThat(Rate.between(1, 2, 0, false)).isNull();
    }
}
