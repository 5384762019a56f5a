package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurnamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"林远", "林知远", "欧阳远", "欧阳知远", "司马远", "李𣲗", "李𣲗明", "李明𣲗"})
    void namesBeginWithASurname(String name) {
        assertThat(Surnames.begin(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"林", "本市", "新桥通", "林知远王", "新桥通车", ""})
    void otherWordsDoNot(String word) {
        assertThat(Surnames.begin(word)).isFalse();
    }
}
