package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareOpeningTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "记者林知远报道：昨日，新桥通车。 | REPORTER 林知远",
                "记者林知远 通讯员周一禾 昨日，新桥通车。 | REPORTER 林知远; CORRESPONDENT 周一禾",
                "云溪晚报记者林知远、实习生周一禾报道：“桥通了！” | REPORTER 林知远 云溪晚报; INTERN 周一禾",
                "记者林知远 通讯员阿潘 “桥通了，回家近了。” | REPORTER 林知远; CORRESPONDENT 阿潘",
                "记者林知远摄影报道：桥通了！ | REPORTER 林知远",
                "记者林知远、通讯员云法宣报道：桥通了！ | REPORTER 林知远; CORRESPONDENT 云法宣",
                "記者陳潤之報道：新橋通車。 | REPORTER 陳潤之",
            })
    void newsOpensWithABylineWithoutBrackets(String text, String people) {
        assertThat(Credits.of(BareOpening.read(text, 0))).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(strings = {"记者从新桥指挥部获悉：", "记者昨日 看到", "新桥昨日通车。记者林知远报道：", "记者林知远", ""})
    void otherTextDoesNot(String text) {
        assertThat(BareOpening.read(text, 0)).isEmpty();
    }
}
