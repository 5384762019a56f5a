package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagePointerTest {
    @ParameterizedTest
    @CsvSource({
        "（相关报道见第二版）, 02",
        "新桥昨日通车。（讲话全文见第2版）, 02",
        ">>>详见A04版, A04",
        "更多内容请见今日Ｂ３版, B03",
        "詳見第十二版, 12",
        "相關報導見A5版, A05",
        "详见C03、C04、C05版, C03 C04 C05",
        "（相关报道见第二、三版）, 02 03",
        "（相关报道见第2版至第5版）, 02 03 04 05",
        "详见A02—A04版, A02 A03 A04",
        "（相关报道见第 3 版）, 03",
    })
    void aPointerNamesItsPages(String text, String labels) {
        assertThat(PagePointer.in(text)).containsExactly(labels.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（下转第3版）", "见《桥梁设计手册》第3版", "他再次见到第三版草图", "报道见报当天", "详见附表", ""})
    void otherTextPointsNowhere(String text) {
        assertThat(PagePointer.in(text)).isEmpty();
    }
}
