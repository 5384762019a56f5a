package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "近日，新桥通车。",
                "7月18日上午，新桥通车。",
                "18日，新桥通车。",
                "云溪市日前通车一座新桥。",
                "昨",
                "据了解，新桥",
                "云溪新桥3日通车",
                "\uD84D\uDDD7昨日"
            })
    void newsBeginsWithItsDay(String text) {
        assertThat(News.begins(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"桥下的水慢慢地流。", "", "日", "月8 日", "7月日", "据说，新桥", "云溪市新桥两岸的人日前", "云\u0085日前"})
    void otherTextDoesNot(String text) {
        assertThat(News.begins(text)).isFalse();
    }
}
