package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RubricMarkTest {
    @ParameterizedTest
    @CsvSource({
        "·新桥故事·, 新桥故事",
        "● 新桥故事 ●, 新桥故事",
        "〈时评〉, 时评",
        "【民生视点】, 民生视点",
        "[街谈], 街谈",
        ">>>链接, 链接",
        "《新桥故事》专栏, 《新桥故事》专栏",
        "｜新桥故事｜, 新桥故事",
        "※新桥故事※, 新桥故事",
    })
    void aMarkedLineIsARubric(String line, String rubric) {
        assertThat(RubricMark.line(line))
                .hasValueSatisfying(span -> assertThat(span.of(line)).isEqualTo(rubric));
    }

    @ParameterizedTest
    @ValueSource(strings = {"新桥故事", "·新桥故事", "【】", "【新桥】昨日通车", "阿依努尔·吐逊", "《新桥故事》", ""})
    void otherLinesAreNone(String line) {
        assertThat(RubricMark.line(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"〈时评〉新桥为何三年建成, 时评", "·民生视点·新桥为何三年建成, 民生视点"})
    void marksBeforeAHeadlineAreARubric(String headline, String rubric) {
        assertThat(RubricMark.lead(headline)).hasValueSatisfying(lead -> {
            assertThat(lead.rubric()).isEqualTo(rubric);
            assertThat(headline.substring(lead.end())).isEqualTo("新桥为何三年建成");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"新桥为何三年建成", "【衣柜】樟脑丸要少放", "〈时评〉", "·新桥", ""})
    void otherHeadlinesHaveNoneBefore(String headline) {
        assertThat(RubricMark.lead(headline)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"■漫话, 漫话", "◎ 今日视点, 今日视点", "民生视点, 民生视点", "■, ■"})
    void aRubricLosesTheMarkBeforeIt(String line, String rubric) {
        assertThat(RubricMark.unmarked(line)).isEqualTo(rubric);
    }

    @ParameterizedTest
    @CsvSource({"新桥为何三年建成（民生视点）, 民生视点", "新桥为何三年建成(时评), 时评", "新桥为何三年建成（上海来信）, 上海来信", "新桥为何三年建成（一线走访）, 一线走访"})
    void bracketsBehindAHeadlineAreARubric(String headline, String rubric) {
        assertThat(RubricMark.tail(headline))
                .hasValueSatisfying(span -> assertThat(span.of(headline)).isEqualTo(rubric));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"新桥为何三年建成（上）", "新桥为何三年建成（三）", "新桥为何三年建成（二十）", "云溪县示范村名单（151个）", "（民生视点）", "新桥（民生视点）通车", "新桥（）"})
    void otherBracketsAreNone(String headline) {
        assertThat(RubricMark.tail(headline)).isEmpty();
    }
}
