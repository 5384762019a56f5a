package banmian.segmenter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {
    @Test
    void rulesSeeAtMost160CharactersOfEitherEnd() {
        // Given
        Line line = line("桥" + "。".repeat(200) + "路");

        // Then
        assertThat(line.head()).isEqualTo("桥" + "。".repeat(159));
        assertThat(line.tail()).isEqualTo("。".repeat(159) + "路");
    }

    @Test
    void aShortLineIsItsOwnHeadAndTail() {
        // Given
        Line line = line("　　新桥昨日通车。");

        // Then
        assertThat(line.head()).isEqualTo("新桥昨日通车。").isEqualTo(line.tail());
        assertThat(line.first()).isEqualTo('新');
        assertThat(line.last()).isEqualTo('。');
        assertThat(line.length()).isEqualTo(7);
    }

    private static Line line(String text) {
        return LineSplitter.split(text, List.of()).get(0);
    }
}
