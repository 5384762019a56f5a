package banmian.segmenter.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.LabelledPage;
import banmian.segmenter.article.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTest {
    @Test
    void linesThatTouchAndAreShortAreWrappedAtTheWidest() {
        assertThat(Column.of(body("BODY 新桥昨日通车，全长", "BODY 三百米，市民过河快", "BODY 多了。")))
                .isEqualTo(new Column(9, false));
    }

    @Test
    void aLineLongerThanAnyColumnIsAWholeParagraph() {
        assertThat(Column.of(body("BODY " + "桥".repeat(46), "BODY 三百米，市民过河快", "BODY 多了。"))
                        .width())
                .isZero();
    }

    @Test
    void linesWithBlankLinesBetweenAreParagraphs() {
        assertThat(Column.of(body("BODY 新桥昨日通车。", "", "BODY 市民过河快多了。")).width()).isZero();
    }

    @Test
    void twoIndentsMakeAnIndentedColumnAndOneDoesNot() {
        assertThat(Column.of(body("BODY 　　新桥通车。", "BODY 　　过河快了。")).indented()).isTrue();
        assertThat(Column.of(body("BODY 　　新桥通车。", "BODY 过河快了。")).indented()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "新桥昨日通车后，, true", // cut in mid sentence
        "新桥昨日通车。, false",
        "“新桥昨日通车。”, false",
        "名单如下：, false",
        "新桥昨日通车（记者林知远）, false",
    })
    void withoutWidthAndIndentTheEndOfTheLastPieceDecides(String last, boolean goesOn) {
        // Given
        List<Piece> pieces = body("BODY " + last, "", "BODY 过河快了。");

        // Then
        assertThat(new Column(0, false).looksContinued(pieces.get(0), pieces.get(1)))
                .isEqualTo(goesOn);
    }

    @ParameterizedTest
    @CsvSource({"二、护栏高；, false", "（二）护栏高；, false", "●护栏高；, false", "护栏也高；, true"})
    void aSemicolonEndsAnEntryOnlyBeforeTheNextNumber(String next, boolean goesOn) {
        // Given
        List<Piece> pieces = body("BODY 一、桥面宽；", "", "BODY " + next);

        // Then
        assertThat(new Column(0, false).looksContinued(pieces.get(0), pieces.get(1)))
                .isEqualTo(goesOn);
    }

    @Test
    void whereTheLabelTellsItDecides() {
        // Given
        List<Piece> pieces = body("BODY_PART 新桥昨日通车。", "BODY 过河快了", "CAPTION 图为新桥");

        // Then
        assertThat(new Column(0, false).continues(pieces.get(0), pieces.get(1))).isTrue();
        assertThat(new Column(0, false).continues(pieces.get(1), pieces.get(2))).isFalse();
    }

    @Test
    void aNoteBehindTheLastSentenceEndsAParagraphWhateverTheLabel() {
        // Given
        List<Piece> pieces = body("BODY_PART 新桥昨日通车。（全文见第二版）", "", "BODY 过河快了。");

        // Then
        assertThat(new Column(0, false).continues(pieces.get(0), pieces.get(1))).isFalse();
    }

    private static List<Piece> body(String... lines) {
        return LabelledPage.of(lines).pieces();
    }
}
