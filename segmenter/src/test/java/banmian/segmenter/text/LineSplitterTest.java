package banmian.segmenter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineSplitterTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void everyLineEndCountsOnce(String end) {
        // When
        List<Line> lines = split("新桥通车" + end + end + "本报讯 昨日，" + end + "新桥通车。" + end);

        // Then
        assertThat(lines).extracting(Line::text).containsExactly("新桥通车", "本报讯 昨日，", "新桥通车。");
        assertThat(lines).extracting(Line::blanksBefore).containsExactly(0, 1, 0);
    }

    @Test
    void lineEndsMayBeMixed() {
        assertThat(split("一\r\n二\r三\n\r四")).extracting(Line::blanksBefore).containsExactly(0, 0, 0, 1);
    }

    @Test
    void offsetsAreThoseOfThePage() {
        // Given
        String page = "\r\n　　新桥通车。\u00A0　\r\n \t\r\n\u00A0林知远";

        // When
        List<Line> lines = split(page);

        // Then
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(page.substring(line.start(), line.end())).isEqualTo(line.text()));
        assertThat(lines).extracting(Line::text).containsExactly("新桥通车。", "林知远");
        assertThat(lines).extracting(Line::start).containsExactly(4, 18);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"新桥通车。,0", "　　新桥通车。,4", "    新桥通车。,4", " 　新桥通车。,3"})
    void anIndentIsMeasuredInHalfWidthColumns(String line, int indent) {
        assertThat(split(line)).singleElement().extracting(Line::indent).isEqualTo(indent);
    }

    @Test
    void linesOfBlanksAreCountedAsBlankLines() {
        // Given
        List<String> blanks = List.of("", "　", " \t", "\u00A0", "\u2003");

        // When
        List<Line> lines = split("\n新桥通车\n" + String.join("\n", blanks) + "\n林知远");

        // Then
        assertThat(lines).extracting(Line::blanksBefore).containsExactly(1, blanks.size());
    }

    @Test
    void aPageOfBlanksHasNoLines() {
        assertThat(split("")).isEmpty();
        assertThat(split("　\n \r\n\u00A0")).isEmpty();
    }

    @Test
    void geometryIsCountedWithTheBlankLinesAndMayEndEarly() {
        // Given
        LineGeometry headline = new LineGeometry(40, 60, 300, 28, 26, "SimHei");
        LineGeometry body = new LineGeometry(40, 100, 140, 10, 9, "SimSun");

        // When
        List<Line> lines = LineSplitter.split(
                "新桥通车\r\n\r\n本报讯 昨日，\r\n新桥通车。", List.of(headline, new LineGeometry(0, 0, 0, 0, 0, ""), body));

        // Then
        assertThat(lines)
                .extracting(Line::geometry)
                .isEqualTo(Arrays.asList(Optional.of(headline), Optional.of(body), Optional.empty()));
    }

    private static List<Line> split(String page) {
        return LineSplitter.split(page, List.of());
    }
}
