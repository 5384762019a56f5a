package banmian.segmenter.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.LabelledPage;
import banmian.segmenter.reading.Bylines;
import banmian.segmenter.reading.Fields;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentTest {
    private static final String HEADLINE = "HEADLINE_FIRST 新桥通车";

    @Test
    void aWholeArticleIsUndoubted() {
        assertThat(assess(HEADLINE, "BYLINE 本报记者 林知远", "BODY 新桥昨日通车。")).isEqualTo(assessment(0.93));
    }

    @Test
    void headlinesWithoutTextAreDoubted() {
        assertThat(assess(HEADLINE)).isEqualTo(assessment(0.37, "no-text"));
    }

    @Test
    void textWithoutAHeadlineIsDoubtedUnlessItIsAPicture() {
        assertThat(assess("BODY_FIRST 新桥昨日通车。")).isEqualTo(assessment(0.93, "no-headline"));
        assertThat(assess("CAPTION_FIRST 图为新桥夜景。", "CREDIT 胡  凡摄")).isEqualTo(assessment(0.93));
    }

    @Test
    void aHeadlineOfMoreThan60CharactersIsDoubted() {
        assertThat(assess("HEADLINE_FIRST " + "桥".repeat(60), "BODY 新桥通车。")).isEqualTo(assessment(0.93));
        assertThat(assess("HEADLINE_FIRST " + "桥".repeat(61), "BODY 新桥通车。"))
                .isEqualTo(assessment(0.65, "long-headline"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"新桥昨日通车，市民", "新桥昨日通车，", "名单如下："})
    void textThatStopsInMidSentenceIsDoubted(String text) {
        assertThat(assess(HEADLINE, "BODY " + text)).isEqualTo(assessment(0.84, "open-end"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"新桥昨日通车，市民（下转第3版）", "新桥昨日通车。本报记者 林知远", "新桥昨日通车（完）", "“新桥通车了。”"})
    void aJumpASignatureOrABracketEndsTheText(String text) {
        assertThat(assess(HEADLINE, "BODY " + text)).isEqualTo(assessment(0.93));
    }

    @Test
    void aLineThatNoRuleUnderstandsIsADoubt() {
        assertThat(assess(HEADLINE, "BODY 新桥通车。", "UNASSIGNED ∷∷ A7")).isEqualTo(assessment(0.75, "unassigned"));
    }

    @Test
    void aBylineThatNamesNoOneIsADoubt() {
        assertThat(assess(HEADLINE, "BYLINE 新桥建设指挥部宣传组集体采写", "BODY 新桥通车。"))
                .isEqualTo(assessment(0.75, "unread-byline"));
    }

    @Test
    void doubtsAddUpGravestFirst() {
        assertThat(assess("UNASSIGNED ∷∷ A7", "BODY 新桥昨日"))
                .isEqualTo(assessment(0.67, "no-headline", "open-end", "unassigned"));
    }

    @Test
    void linesThatCouldAsWellBeReadOtherwiseAreDoubted() {
        assertThat(assess(0.5, HEADLINE, "BODY 新桥通车。")).isEqualTo(assessment(0.71, "uncertain"));
        assertThat(assess(0.999, HEADLINE, "BODY 新桥通车。")).isEqualTo(assessment(0.99));
    }

    private static Assessment assessment(double confidence, String... review) {
        return new Assessment(confidence, List.of(review));
    }

    private static Assessment assess(String... lines) {
        return assess(0.95, lines);
    }

    private static Assessment assess(double certainty, String... lines) {
        LabelledPage page = LabelledPage.of(lines);
        return Assessment.of(
                certainty, page.draft(), Fields.read(page.draft()), Bylines.read(page.parts()), page.paragraphs());
    }
}
