package banmian.local.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void columnsLineUpUnderChinese() {
        // Given
        Table table = new Table("headline", "bylines");
        table.row("大赛成功举办", "李建平");
        table.row("short", null);

        // When // Then
        assertThat(table.lines(80))
                .containsExactly("headline      bylines", "─────────────────────", "大赛成功举办  李建平", "short         –");
    }

    @Test
    void aTableThatIsTooWideGoesOnInTheNextLine() {
        // Given
        Table table = new Table("#", "headline");
        table.row("1", "珠晖区中小企业“双创”大赛成功举办");

        // When // Then
        assertThat(table.lines(20)).containsExactly("#  headline", "─".repeat(20), "1  珠晖区中小企业“双", "   创”大赛成功举办");
        assertThat(table.lines(20))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(20));
    }

    @Test
    void aColumnInWhichNobodyHasAnythingIsLeftOut() {
        // Given
        Table table = new Table("rubric", "headline", "deck");
        table.row("要闻", "大赛成功举办", null);
        table.row(null, "short", null);

        // When // Then
        assertThat(table.lines(80)).startsWith("rubric  headline", "─".repeat(20), "要闻    大赛成功举办");
    }

    @Test
    void aHeadingStandsOverItsRows() {
        // Given
        Table table = new Table("#", "headline");
        table.heading("衡阳日报 2021-07-19 01");
        table.row("1", "大赛成功举办");

        // When // Then
        assertThat(table.lines(80)).containsExactly("#  headline", "─".repeat(15), "衡阳日报 2021-07-19 01", "1  大赛成功举办");
    }

    @Test
    void aRowStandsOutOnATerminalAndLinesUpAllTheSame() {
        // Given
        Table table = new Table("id", "state");
        table.styledRow(Style.RED, "ingest-0-17", "open");
        table.row("parse-0-3", "replayed");

        // When
        List<String> lines = table.lines(new Terminal(System.out, 80, true));

        // Then
        assertThat(lines)
                .containsExactly(
                        "\u001b[1mid           state\u001b[0m",
                        "─".repeat(21),
                        "\u001b[31mingest-0-17  open\u001b[0m",
                        "parse-0-3    replayed");
        assertThat(table.lines(80)).contains("ingest-0-17  open");
    }

    @Test
    void columnsKeepSixHoweverNarrowTheTerminalIs() {
        // Given
        Table table = new Table("headline");
        table.row("成功举办");

        // When // Then
        assertThat(table.lines(1)).containsExactly("headli", "ne", "──────", "成功举", "办");
    }

    @Test
    void aRowWithoutACellForEachTitleIsAMistake() {
        assertThatThrownBy(() -> new Table("a", "b").row("1")).hasMessage("1 cells for 2 columns");
    }
}
