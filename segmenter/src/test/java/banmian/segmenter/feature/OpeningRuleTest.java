package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningRuleTest {
    @ParameterizedTest
    @CsvSource({
        "■本报记者 林知远, bullet",
        "·新桥故事·, dot",
        "“连心桥”通车, opening-quote",
        "【民生视点】, opening-bracket",
        "①护栏, circled-number",
        "3座新桥, digit",
        "G30通车, letter",
        "新桥通车, han",
        "★新桥通车, bullet",
    })
    void theFirstMarkIsNamed(String line, String mark) {
        assertThat(Seen.of(line)).contains("opens=" + mark);
        assertThat(Seen.of(line)).filteredOn(name -> name.startsWith("opens=")).hasSize(1);
    }

    @Test
    void aDeckOpensWithALongDash() {
        assertThat(Seen.of("——云溪新桥建设纪实")).contains("opens=dash", "opens=long-dash");
        assertThat(Seen.of("—云溪新桥建设纪实")).contains("opens=dash").doesNotContain("opens=long-dash");
    }
}
