package banmian.segmenter.phrase;

import static banmian.segmenter.phrase.LabelPhrase.BOX;
import static banmian.segmenter.phrase.LabelPhrase.EDITOR;
import static banmian.segmenter.phrase.LabelPhrase.PICTURE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPhraseTest {
    @ParameterizedTest
    @ValueSource(strings = {"核心阅读", "■小贴士", "【新闻链接】", "人物小传", "导读", "新闻多一点", "专家提醒", "【法官说法】", "案情回放"})
    void aBox(String line) {
        assertThat(BOX.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"图片新闻", "（图片报道）", "【光影】", "镜头里的新桥"})
    void aPictureLabel(String line) {
        assertThat(PICTURE.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"编者按", "编者按：新桥通车在即，本报今起推出专栏。", "【开栏的话】", "开篇的话", "——编  者", "—编辑"})
    void anEditorsNote(String line) {
        assertThat(EDITOR.matches(line)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aHeadlineIsNone(LabelPhrase phrase) {
        assertThat(phrase.matches("云溪新桥昨日正式通车")).isFalse();
        assertThat(phrase.matches("数据中心落户云溪")).isFalse();
        assertThat(phrase.matches("图片新闻奖揭晓")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"核心阅读, PICTURE", "图片新闻, EDITOR", "编者按, BOX"})
    void aMarkerIsOfOneKind(String line, LabelPhrase other) {
        assertThat(other.matches(line)).isFalse();
    }
}
