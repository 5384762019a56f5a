package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingRuleTest {
    @ParameterizedTest
    @CsvSource({
        "新桥昨日通车。, full-stop",
        "新桥何日通车？, question",
        "新桥通车了！, exclamation",
        "新桥昨日通车，, comma",
        "林知远在通车仪式上强调——, dash",
        "新桥的故事……, ellipsis",
        "一座“连心桥”, closing-quote",
        "新桥通车（上）, closing-bracket",
        "新桥 2031, digit",
        "新桥昨日通车, han",
    })
    void theLastMarkIsNamed(String line, String mark) {
        assertThat(Seen.of(line)).contains("ends=" + mark);
        assertThat(Seen.of(line)).filteredOn(name -> name.startsWith("ends=")).hasSize(1);
    }

    @Test
    void aQuotedSentenceIsToldFromAQuotedWord() {
        assertThat(Seen.of("他说：“新桥通了。”")).contains("ends=closing-quote", "ends=quoted-sentence");
        assertThat(Seen.of("一座“连心桥”")).doesNotContain("ends=quoted-sentence");
        assertThat(Seen.of("”")).doesNotContain("ends=quoted-sentence");
    }
}
