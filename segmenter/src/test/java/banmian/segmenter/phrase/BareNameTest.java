package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.result.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "林知远 | AUTHOR 林知远",
                "胡  凡 | AUTHOR 胡凡",
                "胡　凡 | AUTHOR 胡凡",
                "◆林知远 | AUTHOR 林知远",
                "李𣲗明 | AUTHOR 李𣲗明",
                "李和平 | AUTHOR 李和平",
                "□ 欧阳知远 | AUTHOR 欧阳知远",
                "林知远  周一禾 | AUTHOR 林知远; AUTHOR 周一禾",
                "胡  凡  林知远  周一禾 | AUTHOR 胡凡; AUTHOR 林知远; AUTHOR 周一禾",
            })
    void aNameOnALineOfItsOwnIsTheAuthor(String line, String people) {
        assertThat(Credits.of(BareName.read(line, 0))).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "本市", // no surname
                "云溪新桥通车", // a headline
                "核心阅读", // a label
                "林知远王", // four characters, but no double surname
                "林知远 本市", // one name, one word
                "林知远 周一禾 胡凡 赵小舟", // four people
                "焦作", // a city
                "焦作 周一禾", // a city and a name, which PlacedName reads
                "储运部 周一禾", // an office and a name
                "林知远：", // an interview's label
                "■",
            })
    void otherLinesAreNoNames(String line) {
        assertThat(BareName.matches(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"湘岩 | AUTHOR 湘岩", "◆羅絲瑪麗 | AUTHOR 羅絲瑪麗", "阿依努尔·吐逊 | AUTHOR 阿依努尔·吐逊"})
    void aPenNameIsReadWhereABylineIsKnownToStand(String line, String people) {
        assertThat(BareName.matches(line)).isFalse();
        assertThat(Credits.of(BareName.readPenName(line, 0))).isEqualTo(people);
        assertThat(BareName.readPenName("云溪新桥通车", 0)).isEmpty();
    }

    @Test
    void theSpanLeavesOutTheMarkAndKeepsTheGap() {
        assertThat(BareName.read("◆胡  凡", 100))
                .singleElement()
                .satisfies(byline -> assertThat(byline.span()).isEqualTo(new Span(101, 105)));
    }
}
