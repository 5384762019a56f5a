package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingRuleTest {
    @ParameterizedTest
    @CsvSource({
        "一、桥面宽, han",
        "十二、灯光亮, han",
        "（一）桥面, bracketed",
        "(3)桥面, bracketed",
        "3.桥面, digits",
        "01 桥面, digits",
        "①桥面, digits",
        "第三条 新桥限行, clause",
        "问：新桥何日通车？, dialogue",
        "林知远：九月。, dialogue",
    })
    void theNumberALineBeginsWithIsNamed(String line, String name) {
        assertThat(Seen.of(line)).contains("numbered=" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"新桥通车", "一桥通两岸", "2031年8月3日", "第三座新桥", "（记者林知远）", "新桥一、二期"})
    void otherLinesHaveNoNumber(String line) {
        assertThat(Seen.of(line)).noneMatch(name -> name.startsWith("numbered="));
    }
}
