package banmian.segmenter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadableTextTest {
    private static final String TORN = "修了三天，巷口的路 灯总算亮 了。居民拨 打热线，街 道派人检 查线路，发现是老化的电 缆被雨水浸泡，更 换以后恢 复照明。\n";

    @Test
    void wordsTornByTheScannerAreWholeAgain() {
        assertThat(ReadableText.of(TORN).text()).isEqualTo(TORN.replace(" ", ""));
    }

    @Test
    void eachCharacterKnowsWhereItIsPrinted() {
        // Given
        ReadableText text = ReadableText.of(TORN);

        // Then
        assertThat(text.isInPlace()).isFalse();
        for (int at = 0; at < text.text().length(); at++) {
            assertThat(TORN.charAt(text.place(at))).isEqualTo(text.text().charAt(at));
            assertThat(text.placeAfter(at + 1)).isEqualTo(text.place(at) + 1);
        }
    }

    @Test
    void gapsOfNamesHeadlinesAndBylinesStay() {
        // Given
        String page = TORN + "男子地 铁口捡到现金 原地等候失主\n" + "本报 记者 张 敏\n" + "本报讯 （记 者 陈晓雨 罗一舟）昨日 上午，失主赶来。\n"
                + "□通讯员 郭明 远 尹小鸥\n" + "图为拾金不昧的市民。 王小川 摄\n";

        // Then
        assertThat(ReadableText.of(page).text()).endsWith("""
                男子地铁口捡到现金 原地等候失主
                本报记者 张敏
                本报讯 （记者陈晓雨 罗一舟）昨日上午，失主赶来。
                □通讯员 郭明远 尹小鸥
                图为拾金不昧的市民。王小川 摄
                """);
    }

    @Test
    void aPageThatWasSetWellIsReadAsItStands() {
        // Given
        String page = """
                一桥通两岸 半小时到家
                本报记者 张 璁
                云溪新桥昨日通车，两岸居民不再绕行，车程缩短到半小时。 （记者 张 璁）
                积分榜 云溪队 3 2 1 青河队 2 2 0
                """;

        // Then
        assertThat(ReadableText.of(page).text()).isSameAs(page);
        assertThat(ReadableText.of(page).isInPlace()).isTrue();
    }

    @Test
    void lookAlikesAreReadAsTheCommonCharacters() {
        assertThat(ReadableText.of("⾼⼭上的⻓江⼤桥，ﬁ ⼈⼝\uF9DC").text()).isEqualTo("高山上的长江大桥，ﬁ 人口隆");
    }
}
