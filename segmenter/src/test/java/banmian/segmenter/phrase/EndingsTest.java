package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndingsTest {
    @Test
    void blanksAndCircledNumbersCountForNothing() {
        assertThat(Endings.last("（新华社云溪8月3日电）⑨　")).isEqualTo('）');
        assertThat(Endings.last("通车。\u0085")).isEqualTo('。');
        assertThat(Endings.last("　①")).isEqualTo((char) 0);
    }

    @Test
    void aClosingBracketIsSeen() {
        assertThat(Endings.inBracket("通车。（胡凡摄）")).isTrue();
        assertThat(Endings.inBracket("通车（胡凡摄）。")).isFalse();
        assertThat(Endings.inBracket("")).isFalse();
    }
}
