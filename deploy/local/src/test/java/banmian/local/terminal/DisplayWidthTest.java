package banmian.local.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {
    @Test
    void chineseTakesTwoColumns() {
        assertThat(DisplayWidth.of("珠晖区“双创”大赛")).isEqualTo(3 * 2 + 1 + 2 * 2 + 1 + 2 * 2);
        assertThat(DisplayWidth.of("（下转第3版）")).isEqualTo(13);
        assertThat(DisplayWidth.of("headline")).isEqualTo(8);
        assertThat(DisplayWidth.of("")).isZero();
    }

    @Test
    void rareNamesOutsideTheBasicPlaneTakeTwoColumns() {
        assertThat(DisplayWidth.of("𠮷")).isEqualTo(2);
    }

    @Test
    void combiningMarksTakeNone() {
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void textIsWrappedBetweenCharacters() {
        assertThat(DisplayWidth.wrap("成功举办2021", 5)).containsExactly("成功", "举办", "2021");
        assertThat(DisplayWidth.wrap("𠮷田", 1)).containsExactly("𠮷", "田");
        assertThat(DisplayWidth.wrap("", 5)).containsExactly("");
    }

    @Test
    void wordsInLatinLettersStayWholeIfTheyCan() {
        assertThat(DisplayWidth.wrap("罗小亚 (correspondent)", 15)).containsExactly("罗小亚", "(correspondent)");
        assertThat(DisplayWidth.wrap("罗小亚 (correspondent)", 10)).containsExactly("罗小亚", "(correspon", "dent)");
        assertThat(DisplayWidth.wrap("6, of which 2 repaired", 11)).containsExactly("6, of which", "2 repaired");
    }

    @Test
    void noLineBeginsWithAClosingMark() {
        assertThat(DisplayWidth.wrap("乔木（本报）", 10)).containsExactly("乔木（本", "报）");
        assertThat(DisplayWidth.wrap("末班车早走了！快", 12)).containsExactly("末班车早走", "了！快");
    }

    @Test
    void whatIsCutOffIsMarked() {
        assertThat(DisplayWidth.cut("成功举办", 8)).isEqualTo("成功举办");
        assertThat(DisplayWidth.cut("成功举办", 7)).isEqualTo("成功举…");
    }
}
