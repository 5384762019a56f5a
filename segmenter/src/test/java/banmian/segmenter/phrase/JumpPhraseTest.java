package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JumpPhraseTest {
    @ParameterizedTest
    @CsvSource({
        "（下转第3版）, true, 03",
        "(下转3版), true, 03",
        "下转A02版, true, A02",
        "（下转Ａ０２版）, true, A02",
        "（下转b3版）, true, B03",
        "（下转第十二版）, true, 12",
        "（下轉第四版）, true, 04",
        "【下转第八版】, true, 08",
        "（下转 第 3 版）, true, 03",
        "（紧转第2版）, true, 02",
        "（上接第一版）, false, 01",
        "上接A1版, false, A01",
        "（上接第1版要闻）, false, 01",
        "（下转本报第5版）, true, 05",
        "（上接头版）, false, 01",
        "（下转第3版《新桥通车》）, true, 03",
        "（转第二版）, true, 02",
        "（接第一版）, false, 01",
        "（下转第3版 ）, true, 03",
        "（下转第3版）⑨, true, 03",
        "▶▶下转第3版, true, 03",
    })
    void aPointerSaysWhichWayAndToWhichPage(String line, boolean onward, String label) {
        assertThat(JumpPhrase.closing(line))
                .hasValueSatisfying(jump ->
                        assertThat(jump).extracting("onward", "pageLabel").containsExactly(onward, label));
        assertThat(JumpPhrase.opening(line)).isEqualTo(JumpPhrase.closing(line));
    }

    @ParameterizedTest
    @CsvSource({
        "（下转第3版《新桥通车》）, 新桥通车",
        "下转A3版《新桥通车 两岸欢腾》, 新桥通车 两岸欢腾",
        "（下转第三版：新桥昨日通车）, 新桥昨日通车",
        "（上接第一版 新桥昨日通车）, 新桥昨日通车",
        "（上接第1版“新桥通车”）, 新桥通车",
        "（上接第1版要闻）,",
        "（下转第3版）,",
    })
    void aPointerMayNameTheOtherPart(String line, String title) {
        assertThat(JumpPhrase.opening(line))
                .hasValueSatisfying(jump -> assertThat(jump.title()).isEqualTo(title));
        assertThat(JumpPhrase.opening(line).orElseThrow().span().end()).isEqualTo(line.length());
    }

    @Test
    void aPointerBehindTextIsFoundWithItsBrackets() {
        // Given
        String text = "新桥的故事还在继续。（下转第3版）";

        // Then
        assertThat(JumpPhrase.closing(text))
                .hasValueSatisfying(jump -> assertThat(jump.span().of(text)).isEqualTo("（下转第3版）"));
        assertThat(JumpPhrase.opening(text)).isEmpty();
    }

    @Test
    void aPointerBeforeTextIsFoundWithItsBrackets() {
        // Given
        String text = "（上接第一版）新桥的故事还在继续。";

        // Then
        assertThat(JumpPhrase.opening(text))
                .hasValueSatisfying(jump -> assertThat(jump.span().of(text)).isEqualTo("（上接第一版）"));
        assertThat(JumpPhrase.closing(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"（详见第3版）", "（转载第3版）", "（接到第1版校样）", "下转", "形势急转直下", "上接天线下接地气", "（下转第3版）新桥", "新桥（上接第一版）通车", ""})
    void otherTextPointsNowhere(String text) {
        assertThat(JumpPhrase.closing(text)).isEmpty();
    }
}
