package banmian.segmenter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimplifiedLinesTest {
    @Test
    void traditionalCharactersAreLookedAtAsSimplifiedOnes() {
        // When
        List<Line> lines = SimplifiedLines.of(lines("　　新橋昨日通車\n本報記者　陳潤之"));

        // Then
        assertThat(lines).extracting(Line::text).containsExactly("新桥昨日通车", "本报记者　陈润之");
        assertThat(lines).extracting(Line::start).containsExactly(2, 9);
        assertThat(lines).extracting(Line::indent).containsExactly(4, 0);
    }

    @Test
    void aSimplifiedPageStaysAsItIs() {
        // Given
        List<Line> lines = lines("著名作家昨日於新桥谈藉口一词，听众很多，座无虚席，气氛热烈。");

        // Then
        assertThat(SimplifiedLines.of(lines)).isSameAs(lines);
    }

    private static List<Line> lines(String page) {
        return LineSplitter.split(page, List.of());
    }
}
