package banmian.segmenter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BondTest {
    @ParameterizedTest
    @CsvSource({
        "立, 足, STRONG",
        "建, 设, STRONG",
        "2, 0, STRONG",
        "k, m, STRONG",
        "桥, ，, MARK",
        "事, ”, MARK",
        "桥, 囧, LOOSE"
    })
    void howCloselyTwoCharactersBelongTogether(char first, char second, Bond bond) {
        assertThat(Bond.between(first, second)).isEqualTo(bond);
    }
}
