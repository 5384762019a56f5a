package banmian.segmenter.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.LabelledPage;
import banmian.segmenter.reading.Bylines;
import banmian.segmenter.reading.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtRuleTest {
    private static final String HEADLINE = "HEADLINE_FIRST 新桥通车";

    @Test
    void aWholeArticleIsUndoubted() {
        assertThat(doubts(HEADLINE, "BYLINE 本报记者 林知远", "BODY 新桥昨日通车。")).isEmpty();
    }

    @Test
    void headlinesWithoutTextAreDoubted() {
        assertThat(doubts(HEADLINE, "DECK 两岸不必再绕行")).isEqualTo("no-text 两岸不必再绕行");
    }

    @Test
    void textWithoutAHeadlineIsDoubtedUnlessItIsAPicture() {
        assertThat(doubts("BODY_FIRST 新桥昨日通车。")).isEqualTo("no-headline 新桥昨日通车。");
        assertThat(doubts("CAPTION_FIRST 图为新桥夜景。", "CREDIT 胡  凡摄")).isEmpty();
    }

    @Test
    void aHeadlineOfMoreThan60CharactersIsDoubted() {
        assertThat(doubts("HEADLINE_FIRST " + "桥".repeat(60), "BODY 新桥通车。")).isEmpty();
        assertThat(doubts("HEADLINE_FIRST " + "桥".repeat(58), "HEADLINE 新桥通", "BODY 新桥通车。"))
                .isEqualTo("long-headline 新桥通");
    }

    @ParameterizedTest
    @ValueSource(strings = {"新桥昨日通车，市民", "新桥昨日通车，", "名单如下："})
    void textThatStopsInMidSentenceIsDoubted(String text) {
        assertThat(doubts(HEADLINE, "BODY " + text)).isEqualTo("open-end " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"新桥昨日通车，市民（下转第3版）", "新桥昨日通车。本报记者 林知远", "新桥昨日通车（完）", "“新桥通车了。”"})
    void aJumpASignatureOrABracketEndsTheText(String text) {
        assertThat(doubts(HEADLINE, "BODY " + text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UNASSIGNED ∷∷ A7, unassigned ∷∷ A7", "BYLINE 新桥建设指挥部宣传组集体采写, unread-byline 新桥建设指挥部宣传组集体采写"})
    void aLineThatCannotBeReadIsDoubted(String line, String doubt) {
        assertThat(doubts(HEADLINE, line, "BODY 新桥通车。")).isEqualTo(doubt);
    }

    @Test
    void theGravestComesFirst() {
        assertThat(doubts("UNASSIGNED ∷∷ A7", "BODY 新桥昨日"))
                .isEqualTo("no-headline ∷∷ A7; open-end 新桥昨日; unassigned ∷∷ A7");
    }

    /** Each doubt and the line to look at. */
    private static String doubts(String... lines) {
        LabelledPage page = LabelledPage.of(lines);
        DoubtRule.Subject article = new DoubtRule.Subject(
                page.draft(), Fields.read(page.draft()), Bylines.read(page.parts()), page.paragraphs());
        return String.join(
                "; ",
                DoubtRule.of(article).stream()
                        .map(rule -> rule.code() + " " + rule.piece(article).text())
                        .toList());
    }
}
