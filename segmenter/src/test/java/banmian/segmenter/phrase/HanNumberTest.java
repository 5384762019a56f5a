package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanNumberTest {
    @ParameterizedTest
    @CsvSource({"〇, 0", "三, 3", "十, 10", "十二, 12", "二十, 20", "二十一, 21", "九十九, 99", "一二, 12", "二〇, 20"})
    void pagesAreCountedInChinese(String han, int number) {
        assertThat(HanNumber.of(han)).isEqualTo(number);
    }
}
