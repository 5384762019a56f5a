package banmian.segmenter.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialTitleTest {
    @ParameterizedTest
    @ValueSource(strings = {"云溪市人民政府关于加强湖泊保护的决定", "云溪县教育局关于2031年小学招生工作的通知"})
    void saysWhoseAboutWhatAndOfWhatKindItIs(String line) {
        assertThat(OfficialTitle.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"云溪市人民政府作出加强湖泊保护的决定", "关于招生工作的通知", "市政府昨日印发关于加强湖泊保护的决定。", "会议听取了关于湖泊保护情况的报告，通过了关于清淤的决定"})
    void aSentenceIsNone(String line) {
        assertThat(OfficialTitle.is(line)).isFalse();
    }
}
