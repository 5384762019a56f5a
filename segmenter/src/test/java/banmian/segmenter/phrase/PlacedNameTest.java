package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacedNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "□云溪市实验小学 王小川 | AUTHOR 王小川 云溪市实验小学",
                "云溪市第三中学　胡　凡 | AUTHOR 胡凡 云溪市第三中学",
                "云溪县实验小学 五（3）班 周一禾 | AUTHOR 周一禾 云溪县实验小学 五（3）班",
                "高二（7）班 周一禾 指导老师 王小川 | AUTHOR 周一禾 高二（7）班",
                "李春雁（临渡 中学教师） | AUTHOR 李春雁 临渡 中学教师",
                "李春雁（临渡／退休教師） | AUTHOR 李春雁 临渡／退休教師",
                "李春雁 公共政策研究者 | AUTHOR 李春雁 公共政策研究者",
                "李春雁（临渡） | AUTHOR 李春雁 临渡",
                "●胡 凡 (临渡县文化馆) | AUTHOR 胡凡 临渡县文化馆",
                "云溪市妇幼保健院耳鼻喉科副主任医师 胡凡 | AUTHOR 胡凡 云溪市妇幼保健院耳鼻喉科副主任医师",
                "2015级 中文 周一禾 | AUTHOR 周一禾 2015级 中文",
                "○焦作 周一禾 | AUTHOR 周一禾 焦作",
            })
    void aReaderSignsWithNameAndPlace(String line, String people) {
        assertThat(Credits.of(PlacedName.read(line, 0))).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云溪市实验小学 开学了", // 开 is no surname
                "云溪市实验小学王小川", // nothing divides them
                "云溪新桥（上）", // a headline's part
                "新时代 新征程 新作为", // a slogan
                "王小川（1931年出生）", // a remark
                "读者 王女士", // no name
                "云溪市昨日召开新桥通车工作推进大会 王小川", // too long for a place without a title
            })
    void otherLinesAreNone(String line) {
        assertThat(PlacedName.read(line, 0)).isEmpty();
    }

    @Test
    void theSpanHoldsNameAndPlaceWithoutTheMark() {
        // Given
        String line = "□云溪市实验小学 王小川";

        // Then
        assertThat(Credits.printed(PlacedName.read(line, 0), line)).containsExactly("云溪市实验小学 王小川");
    }
}
