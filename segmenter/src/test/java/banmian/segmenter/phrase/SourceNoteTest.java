package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceNoteTest {
    @ParameterizedTest
    @ValueSource(strings = {"新桥昨日通车。（综合）", "新桥昨日通车。 （据《江城晚报》）", "新桥昨日通车。据新华社", "（本报综合）", "“通车了。”（摘自《新桥纪事》）"})
    void aTextEndsInWhereItWasTakenFrom(String text) {
        assertThat(SourceNote.closes(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"新桥昨日通车。", "新桥（综合）", "新桥昨日通车。据了解，全长三百米。", "据新桥人说，桥长三百米，宽", ""})
    void otherTextDoesNot(String text) {
        assertThat(SourceNote.closes(text)).isFalse();
    }
}
