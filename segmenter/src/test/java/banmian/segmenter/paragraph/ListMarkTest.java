package banmian.segmenter.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListMarkTest {
    @ParameterizedTest
    @ValueSource(strings = {"● 提前预约", "2. 带齐证件", "2003年　老桥停用", "1　云溪队　20场", "图②：新桥夜景", "图为新桥", "三、灯光亮", "第一，早到"})
    void itemsAndCaptionsOpenWithAMark(String text) {
        assertThat(ListMark.opens(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"走东侧步道。", "三百米", "20341元", "图书馆", ""})
    void theRestOfOneDoesNot(String text) {
        assertThat(ListMark.opens(text)).isFalse();
    }
}
