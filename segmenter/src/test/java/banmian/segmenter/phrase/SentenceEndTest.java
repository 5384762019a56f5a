package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceEndTest {
    @ParameterizedTest
    @ValueSource(strings = {"新桥通车。", "通车了吗？", "通车了！", "还有后话……", "“桥通了。”", "（桥已通车。）", "他说：“路近了！”）"})
    void aSentenceCloses(String text) {
        assertThat(SentenceEnd.closes(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"新桥昨日", "新桥通车，", "“新桥”", "（长三百米）", "”", ""})
    void otherTextDoesNot(String text) {
        assertThat(SentenceEnd.closes(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"名单如下：", "他在日记里写道——", "Note:"})
    void aColonOrADashAnnouncesWhatFollows(String text) {
        assertThat(SentenceEnd.announces(text)).isTrue();
        assertThat(SentenceEnd.closes(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "新桥通车。", "他说：“桥通了"})
    void otherTextAnnouncesNothing(String text) {
        assertThat(SentenceEnd.announces(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"护栏装好（记者林知远）", "【完】", "护栏装好(完)"})
    void aClosingBracketCloses(String text) {
        assertThat(SentenceEnd.closesBracket(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"新桥通车。（讲话全文见第二版）", "“路近了！”(上图)", "护栏装好。（记者林知远）"})
    void aNoteStandsBehindTheLastSentence(String text) {
        assertThat(SentenceEnd.closesNote(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "（新桥）", "新桥（云溪）", "新桥通车。", "新桥通车。（讲话", "新桥通车。）"})
    void otherTextEndsInNoNote(String text) {
        assertThat(SentenceEnd.closesNote(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "护栏装好。", "《新桥》", "（护栏"})
    void otherEndsCloseNoBracket(String text) {
        assertThat(SentenceEnd.closesBracket(text)).isFalse();
    }
}
