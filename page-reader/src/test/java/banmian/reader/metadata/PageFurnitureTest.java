package banmian.reader.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFurnitureTest {
    private static final String BODY = "云溪新桥昨日正式通车\n\n本报讯（记者 林知远）8月3日上午，新桥正式通车，市民过河快多了。\n";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "云溪日报, 云溪日报, -, -, -",
                "《云溪日报》, 云溪日报, -, -, -",
                "第4版 要闻, -, -, 04, 要闻",
                "第四版, -, -, 04, -",
                "第A02版：民生, -, -, A02, 民生",
                "A02, -, -, A02, -",
                "A02 要闻, -, -, A02, 要闻",
                "K03 经开时报, 经开时报, -, K03, -",
                "2031年8月4日 星期一, -, 2031-08-04, -, -",
                "２０３１年８月４日　星期一, -, 2031-08-04, -, -",
                "二〇三一年八月四日 星期一, -, 2031-08-04, -, -",
                "4  2031年8月4日  星期一, -, 2031-08-04, 04, -",
                "云溪日报 01 2031年8月4日, 云溪日报, 2031-08-04, 01, -",
                "2031年8月4日 星期一 第3版, -, 2031-08-04, 03, -",
                "2031年8月4日 星期一 农历六月十七 第3版, -, 2031-08-04, 03, -",
                "A03 社会 2031年8月4日 星期一 责编:林知远 美编:周一, -, 2031-08-04, A03, 社会",
            })
    void aLineOfFurnitureTells(String line, String newspaper, LocalDate issueDate, String label, String name) {
        // Given
        Facts expected = new Facts(newspaper, issueDate, label, name);

        // Then
        assertThat(PageFurniture.factsOf(line + "\n\n" + BODY)).isEqualTo(expected);
        assertThat(PageFurniture.factsOf(BODY + "\n" + line + "\n")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云溪日报再获殊荣", // a headline
                "疫情快报", // a column
                "2031年8月4日", // the date under a notice
                "云溪市人民政府 2031年8月4日", // its signature
                "01", // a crosshead
                "3 公里", // a figure
                "G20 峰会", // a headline
                "4.36亿人次参与", // a headline
                "（A05）", // where to read on
                "（相关报道见第二版）", // where to read on
                "2031年2月30日 星期一", // no date
                "第100版", // no label
            })
    void aLineOfTextTellsNothing(String line) {
        assertThat(PageFurniture.factsOf(line + "\n" + BODY)).isEqualTo(Facts.NONE);
        assertThat(PageFurniture.factsOf(BODY + line)).isEqualTo(Facts.NONE);
    }

    @Test
    void aLoneDateOrNameCountsBesideALineThatIsSurelyFurniture() {
        assertThat(PageFurniture.factsOf("现代快报\n第3版\n2031年8月4日\n" + BODY))
                .isEqualTo(new Facts("现代快报", LocalDate.of(2031, 8, 4), "03", null));
    }

    @Test
    void furnitureInTheMiddleOfAPageIsText() {
        assertThat(PageFurniture.factsOf(BODY + BODY + BODY + "第4版 要闻\n" + BODY + BODY + BODY))
                .isEqualTo(Facts.NONE);
    }

    @Test
    void aPagePutTogetherFromTwoSaysNothingOfWhatTheyDifferIn() {
        assertThat(PageFurniture.factsOf("云溪日报 01 2031年8月4日\n" + BODY + BODY + "云溪日报 04 2031年8月4日"))
                .isEqualTo(new Facts("云溪日报", LocalDate.of(2031, 8, 4), null, null));
    }

    @Test
    void aPageOfOneLongLineTakesNoTime() {
        assertThat(PageFurniture.factsOf("云溪".repeat(250_000))).isEqualTo(Facts.NONE);
    }
}
