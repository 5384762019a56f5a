package banmian.segmenter.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenSpeechTest {
    @ParameterizedTest
    @CsvSource({
        "林知远说：, “桥通了。”, true",
        "“桥通了。, 路也通了。”, true", // the quotation is open
        "“桥通了。, “路也通了。”, false", // each paragraph of a speech opens with its mark
        "“桥通了。”, 路也通了。, false",
        "回信全文如下：, “老师们，, false",
        "林知远说：, 桥通了。, false",
    })
    void runsOnWhereSomeoneIsStillSpeaking(String last, String next, boolean runsOn) {
        assertThat(OpenSpeech.runsOn(last, next)).isEqualTo(runsOn);
    }
}
