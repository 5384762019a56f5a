package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StretchesTest {
    @Test
    void stretchesAreDividedWhereALineDoesNotJoin() {
        // When
        Stretches stretches = Stretches.of(5, at -> at == 1 || at == 4);

        // Then
        assertThat(bounds(stretches, 5)).containsExactly("0-2", "0-2", "2-3", "3-5", "3-5");
        assertThat(stretches.size(2)).isEqualTo(1);
        assertThat(stretches.size(3)).isEqualTo(2);
    }

    private static List<String> bounds(Stretches stretches, int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> stretches.start(at) + "-" + stretches.end(at))
                .toList();
    }
}
