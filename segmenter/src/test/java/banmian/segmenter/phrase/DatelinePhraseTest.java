package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinePhraseTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "本报讯 昨日，新桥通车。, 本报讯, 本报, -, 0, 0",
                "本报讯（记者 林知远）昨日，新桥通车。, 本报讯, 本报, -, 0, 0",
                "●本报讯 昨日，新桥通车。, 本报讯, 本报, -, 0, 0",
                "本报云溪8月3日讯（记者 林知远）新桥通车。, 本报云溪8月3日讯, 本报, 云溪, 8, 3",
                "新华社云溪8月3日电  （记者林知远）新桥通车。, 新华社云溪8月3日电, 新华社, 云溪, 8, 3",
                "新华社云溪、临渡8月3日电 新桥通车。, 新华社云溪、临渡8月3日电, 新华社, 云溪、临渡, 8, 3",
                "本报云溪3日电 新桥通车。, 本报云溪3日电, 本报, 云溪, 0, 3",
                "据新华社云溪8月3日电 新桥通车。, 据新华社云溪8月3日电, 新华社, 云溪, 8, 3",
                "江城日报讯（记者 林知远）新桥通车。, 江城日报讯, 江城日报, -, 0, 0",
                "江城都市报讯 新桥通车。, 江城都市报讯, 江城都市报, -, 0, 0",
                "【本報訊】新橋昨日通車。, 本報訊, 本報, -, 0, 0",
                "【本报讯】新桥昨日通车。, 本报讯, 本报, -, 0, 0",
                "新華社雲溪8月3日電 新橋昨日通車。, 新華社雲溪8月3日電, 新華社, 雲溪, 8, 3",
                "晚报讯（记者 林知远）新桥通车。, 晚报讯, 晚报, -, 0, 0",
                "本报云溪讯 昨日，新桥通车。, 本报云溪讯, 本报, 云溪, 0, 0",
                "（云溪3日讯）新桥通车。, 云溪3日讯, -, 云溪, 0, 3",
                "（云溪3日专讯）新桥通车。, 云溪3日专讯, -, 云溪, 0, 3",
                "本报综合讯 新桥通车。, 本报综合讯, 本报, -, 0, 0",
                "据新华社电 新桥通车。, 据新华社电, 新华社, -, 0, 0",
                "江城文匯報訊（記者 陳潤之）新橋通車。, 江城文匯報訊, 江城文匯報, -, 0, 0",
                "　　本报讯：新桥昨日通车。, 本报讯, 本报, -, 0, 0",
                "本报讯｜记者林知远报道, 本报讯, 本报, -, 0, 0",
                "本报讯昨日，新桥通车。, 本报讯, 本报, -, 0, 0",
                "◆本报讯 新桥通车。, 本报讯, 本报, -, 0, 0",
                "（本报讯）新桥通车。, 本报讯, 本报, -, 0, 0",
                "江城晚报·云溪新闻讯 新桥通车。, 江城晚报·云溪新闻讯, 江城晚报·云溪新闻, -, 0, 0",
                "江城日报—江城网讯 新桥通车。, 江城日报—江城网讯, 江城日报—江城网, -, 0, 0",
                "云溪融媒讯（记者 林知远）新桥通车。, 云溪融媒讯, 云溪融媒, -, 0, 0",
                "共同社东京8月3日电 新桥通车。, 共同社东京8月3日电, 共同社, 东京, 8, 3",
                "新华社云溪8月3日体育专电 新桥通车。, 新华社云溪8月3日体育专电, 新华社, 云溪, 8, 3",
                "新华社云溪2031年8月3日电 新桥通车。, 新华社云溪2031年8月3日电, 新华社, 云溪, 8, 3",
                "新华社云溪／临渡8月3日电 新桥通车。, 新华社云溪／临渡8月3日电, 新华社, 云溪／临渡, 8, 3",
                "据新华社云溪今日电 新桥通车。, 据新华社云溪今日电, 新华社, 云溪, 0, 0",
                "本报云溪电 新桥通车。, 本报云溪电, 本报, 云溪, 0, 0",
                "据路透社报道 新桥通车。, 据路透社报道, -, -, 0, 0",
                "据《江城晚报》报道 新桥通车。, 据《江城晚报》报道, -, -, 0, 0",
                "综合外电 新桥通车。, 综合外电, -, -, 0, 0",
                "综合新华社报道 新桥通车。, 综合新华社报道, -, -, 0, 0",
                "【本报综合消息】新桥通车。, 本报综合消息, -, -, 0, 0",
                "央视网消息：新桥通车。, 央视网消息, -, -, 0, 0",
                "【特訊】新橋通車。, 特訊, -, -, 0, 0",
                "【本報香港專電】新橋通車。, 本報香港專電, -, -, 0, 0",
                "江南讯 记者林知远 昨日, 江南讯, -, -, 0, 0",
                "〔記者陳潤之／台北報導〕新橋通車。, 記者陳潤之／台北報導, -, -, 0, 0",
            })
    void aParagraphOpensWithADateline(String text, String printed, String agency, String place, int month, int day) {
        assertThat(DatelinePhrase.opening(text))
                .hasValueSatisfying(dateline -> assertThat(dateline)
                        .extracting("text", "agency", "place", "month", "day")
                        .containsExactly(printed, agency, place, month, day));
    }

    @ParameterizedTest
    @CsvSource({"本报讯 昨日，本报讯", "【本報訊】新橋通車。，【本報訊】", "新华社云溪8月3日电（记者林知远），新华社云溪8月3日电"})
    void theEndIsBehindTheClosingBracket(String both) {
        // Given
        String text = both.substring(0, both.lastIndexOf('，'));
        String dateline = both.substring(both.lastIndexOf('，') + 1);

        // Then
        assertThat(DatelinePhrase.opening(text))
                .hasValueSatisfying(
                        phrase -> assertThat(text.substring(0, phrase.end())).isEqualTo(dateline));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新桥昨日通车。",
                "本报讯息台昨日启用。", // 讯 goes on as 讯息
                "昨日，本报讯", // not at the opening
                "本报记者昨日在新桥看到",
                "本报通讯员讯 昨日",
                "（3日）新桥通车。",
                "（新华社云溪8月3日电）", // a paragraph's end, alone on its line
                "据报道，新桥通车。",
                "据新华社报道，新桥通车。", // a sentence goes on
                "【快讯】新桥通车。", // a rubric
                "快讯（记者 林知远）新桥通车。",
                "8月3日，新桥通车。",
                "",
            })
    void otherTextOpensWithNone(String text) {
        assertThat(DatelinePhrase.opening(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "新桥通车。（新华社云溪8月3日电）, 新华社云溪8月3日电, 新华社, 云溪, 8, 3",
                "新桥通车。（本报云溪8月3日电 记者林知远、周一禾）, 本报云溪8月3日电, 本报, 云溪, 8, 3",
                "新桥通车。(本报讯), 本报讯, 本报, -, 0, 0",
                "新桥通车。（据新华社电）, 据新华社电, 新华社, -, 0, 0",
                "新桥通车。（据新华社）, 据新华社, 新华社, -, 0, 0",
                "新桥通车。 据新华社, 据新华社, 新华社, -, 0, 0",
                "新桥通车。据新华社电, 据新华社电, 新华社, -, 0, 0",
                "新桥通车。 据央视新闻, 据央视新闻, 央视, -, 0, 0",
                "新桥通车。（本报云溪电）, 本报云溪电, 本报, 云溪, 0, 0",
                "新桥通车。（新华社云溪8月3日电）②, 新华社云溪8月3日电, 新华社, 云溪, 8, 3",
            })
    void aParagraphClosesWithADateline(String text, String printed, String agency, String place, int month, int day) {
        assertThat(DatelinePhrase.closing(text))
                .hasValueSatisfying(dateline -> assertThat(dateline)
                        .extracting("text", "agency", "place", "month", "day")
                        .containsExactly(printed, agency, place, month, day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"新桥通车。", "新桥通车。（记者林知远）", "（新华社云溪8月3日电）新桥通车。", "新桥（长三百米）", ""})
    void otherTextClosesWithNone(String text) {
        assertThat(DatelinePhrase.closing(text)).isEmpty();
    }

    @Test
    void theEndOfAClosingDatelineIsTheEndOfTheTextHoweverLong() {
        // Given
        String text = "新桥通车。".repeat(40) + "（新华社云溪8月3日电）";

        // Then
        assertThat(DatelinePhrase.closing(text))
                .hasValueSatisfying(dateline -> assertThat(dateline.end()).isEqualTo(text.length()));
    }
}
