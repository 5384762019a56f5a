package banmian.segmenter.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @Test
    void aSpanIsWhatStandsBetweenItsOffsets() {
        assertThat(new Span(2, 4).of("新桥通车")).isEqualTo("通车");
        assertThat(new Span(4, 4).of("新桥通车")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 2"})
    void offsetsThatAreNoStretchAreRefused(int start, int end) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(start, end));
    }
}
