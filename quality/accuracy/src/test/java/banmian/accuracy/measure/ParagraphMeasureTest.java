package banmian.accuracy.measure;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.accuracy.gold.GoldArticle;
import banmian.accuracy.gold.GoldParagraph;
import banmian.segmenter.result.ArticleKind;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.Boundary;
import banmian.segmenter.result.Paragraph;
import banmian.segmenter.result.SegmentedArticle;
import banmian.segmenter.result.Span;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphMeasureTest {
    @Test
    void aParagraphThatStaysCutIsMissedAndItsPiecesAreWrong() {
        // Given a whole paragraph and one that a column's edge cut
        Sample page = page(
                List.of(gold("第一段。", BlockRole.BODY, false), gold("第二段在这里断开。", BlockRole.BODY, true)),
                List.of(
                        found("第一段。", BlockRole.BODY, 1),
                        found("第二段在这", BlockRole.BODY, 1),
                        found("里断开。", BlockRole.BODY, 1)));

        // Then
        assertThat(page.tally(Measure.PARAGRAPHS)).isEqualTo(new Tally(1, 3, 2));
        assertThat(page.tally(Measure.REPAIRED_PARAGRAPHS)).isEqualTo(new Tally(0, 0, 1));
        assertThat(page.differences("paragraph"))
                .containsExactly(
                        new Difference("paragraph", "第二段在这里断开。", "第二段在这"), new Difference("paragraph", null, "里断开。"));
    }

    @Test
    void aRepairThatJoinsTooMuchIsWrong() {
        // Given
        Sample page = page(
                List.of(gold("第一段。", BlockRole.BODY, false), gold("第二 段。", BlockRole.BODY, true)),
                List.of(found("第一段。第二段。", BlockRole.BODY, 2)));

        // Then
        assertThat(page.tally(Measure.PARAGRAPHS)).isEqualTo(new Tally(0, 1, 2));
        assertThat(page.tally(Measure.REPAIRED_PARAGRAPHS)).isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void theRoleDoesNotCountAmongAllParagraphsButAmongThoseOfTheBody() {
        // Given a crosshead taken for body
        Sample page = page(
                List.of(gold("小标题", BlockRole.CROSSHEAD, false), gold("正文。", BlockRole.BODY, false)),
                List.of(found("小标题", BlockRole.BODY, 1), found("正文。", BlockRole.BODY, 1)));

        // Then
        assertThat(page.tally(Measure.PARAGRAPHS)).isEqualTo(new Tally(2, 2, 2));
        assertThat(page.tally(Measure.BODY_PARAGRAPHS)).isEqualTo(new Tally(1, 2, 1));
    }

    @Test
    void bylinesAndJumpsAmongGoldsParagraphsCountForNobody() {
        // Given a byline that is a field for the segmenter and a jump that it took for body
        Sample page = page(
                List.of(
                        gold("正文。", BlockRole.BODY, false),
                        gold("本报记者 王小明", BlockRole.BYLINE, false),
                        gold("（下转第三版）", BlockRole.JUMP, false)),
                List.of(found("正文。", BlockRole.BODY, 1), found("（下转第三版）", BlockRole.BODY, 1)));

        // Then
        assertThat(page.tally(Measure.PARAGRAPHS)).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void theSameTextTwiceCountsTwice() {
        // Given
        Sample page = page(
                List.of(gold("好！", BlockRole.BODY, false), gold("好！", BlockRole.BODY, false)),
                List.of(found("好！", BlockRole.BODY, 1)));

        // Then
        assertThat(page.tally(Measure.PARAGRAPHS)).isEqualTo(new Tally(1, 1, 2));
    }

    private static Sample page(List<GoldParagraph> gold, List<Paragraph> found) {
        return new Sample()
                .line("正文", 1, 1)
                .gold(new GoldArticle(1, null, null, null, null, null, List.of(), List.of(), gold))
                .found(new SegmentedArticle(
                        1,
                        ArticleKind.ARTICLE,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        found,
                        null,
                        List.of(),
                        0.9,
                        new Boundary(1, List.of()),
                        List.of()));
    }

    private static GoldParagraph gold(String text, BlockRole role, boolean repaired) {
        return new GoldParagraph(text, role, repaired);
    }

    private static Paragraph found(String text, BlockRole role, int pieces) {
        return new Paragraph(text, role, Collections.nCopies(pieces, new Span(0, 1)));
    }
}
