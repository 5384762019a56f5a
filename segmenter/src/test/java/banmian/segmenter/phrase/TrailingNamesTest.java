package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrailingNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新桥昨日通车。（林知远） | AUTHOR 林知远",
                "新桥昨日通车。（林知远 周一禾） | AUTHOR 林知远; AUTHOR 周一禾",
                "“桥真好！” 胡　凡 | AUTHOR 胡凡",
                "新桥昨日通车。（城南 林知远） | AUTHOR 林知远 城南",
                "账不能糊。（阿布） | AUTHOR 阿布",
                "账不能糊。 小桂 | AUTHOR 小桂",
                "账不能糊。（海 客） | AUTHOR 海客",
                "账不能糊。（储运部 周一禾） | AUTHOR 周一禾 储运部",
                "（林知远） | AUTHOR 林知远",
            })
    void anArticlesTextEndsInBareNames(String text, String people) {
        assertThat(Credits.of(TrailingNames.read(text, 0))).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"新桥昨日通车。", "新桥昨日通车。林知远", "新桥（林知远）", "新桥昨日通车。（全长三百米）", "新桥昨日通车。 下一步", "新桥昨日通车。（待 续）", "林知远", ""})
    void otherTextEndsInNone(String text) {
        assertThat(TrailingNames.read(text, 0)).isEmpty();
    }

    @Test
    void theSpanHoldsTheName() {
        // Given
        String text = "新桥昨日通车。（林知远）";

        // Then
        assertThat(Credits.printed(TrailingNames.read(text, 0), text)).containsExactly("林知远");
    }
}
