package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthRuleTest {
    @ParameterizedTest
    @CsvSource({
        "1, to-2",
        "2, to-2",
        "3, to-4",
        "20, to-20",
        "21, to-23",
        "45, to-45",
        "60, to-60",
        "100, to-100",
        "101, over-100",
        "5000, over-100"
    })
    void theLengthIsNamedInSteps(int length, String step) {
        assertThat(Seen.of("桥".repeat(length))).contains("length=" + step);
        assertThat(Seen.of("桥".repeat(length)))
                .filteredOn(name -> name.startsWith("length="))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"新桥通车。", "他说：“桥通了。”", "新桥通了。路近了", "新桥昨日正式通车全长三百二十米两岸居民从此不必绕行新桥昨日正式通车全长三百二十米两岸居民从此不必"})
    void runningTextIsProse(String line) {
        assertThat(Seen.of(line)).contains("prose").doesNotContain("display");
    }

    @ParameterizedTest
    @ValueSource(strings = {"云溪新桥昨日正式通车", "■本报记者 林知远", "新桥通车了！"})
    void headlinesAndTheirLikeAreDisplayLines(String line) {
        assertThat(Seen.of(line)).contains("display").doesNotContain("prose");
    }
}
