package banmian.segmenter.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedTest {
    @ParameterizedTest
    @ValueSource(strings = {"一、桥面宽", "十二、灯光亮", "（二）护栏高", "(3)灯光亮", "3.灯光亮", "第四条 新桥", "●护栏", "③灯光", "一是桥面宽"})
    void theNumberOfAnEntry(String text) {
        assertThat(Numbered.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"新桥一、二期", "三百米", "2031年", "（记者林知远）", "第一座桥", ""})
    void otherText(String text) {
        assertThat(Numbered.is(text)).isFalse();
    }
}
