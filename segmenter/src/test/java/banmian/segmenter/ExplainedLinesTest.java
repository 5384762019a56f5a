package banmian.segmenter;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.result.ExplainedLine;
import banmian.segmenter.result.Reason;
import banmian.segmenter.result.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainedLinesTest {
    private static final String PAGE = "社区食堂开张迎客\n\n■本报记者 周明\n\n本报讯 昨天上午，城南社区食堂正式开张，老人们在家门口吃上了热饭。\n";

    @Test
    void eachLineSaysWhatItWasTakenForAndWhy() {
        // When
        List<ExplainedLine> lines = PageSegmenter.standard().explain(PageText.of(PAGE, null));

        // Then
        assertThat(lines).extracting(ExplainedLine::label).containsExactly("headline-first", "byline", "body");
        assertThat(lines).extracting(ExplainedLine::span).startsWith(new Span(0, 8), new Span(10, 18));
        assertThat(lines).extracting(ExplainedLine::beginsArticle).containsExactly(true, false, false);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.certainty()).isBetween(0.5, 1.0);
            assertThat(line.instead()).isNotEqualTo(line.label());
            assertThat(line.reasons()).hasSizeBetween(1, 5).allMatch(reason -> reason.weight() > 0);
            assertThat(line.reasons()).extracting(Reason::weight).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        });
        assertThat(lines.get(1).reasons()).extracting(Reason::what).contains("phrase=byline");
        assertThat(lines.get(1).reasons()).extracting(Reason::words).contains("is a byline");
    }

    @Test
    void aBlankPageHasNothingToExplain() {
        assertThat(PageSegmenter.standard().explain(PageText.of(" \n\n", null))).isEmpty();
    }
}
