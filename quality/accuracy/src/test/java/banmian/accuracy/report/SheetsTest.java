package banmian.accuracy.report;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.accuracy.measure.Count;
import banmian.accuracy.measure.Figures;
import banmian.accuracy.measure.Mean;
import banmian.accuracy.measure.Measure;
import banmian.accuracy.measure.Reliability;
import banmian.accuracy.measure.Score;
import banmian.accuracy.measure.Tally;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetsTest {
    private static final Measure OPEN_END = new Measure(Measure.Group.REVIEW, "review-open-end", "open-end");
    private static final Reliability RELIABILITY =
            new Reliability(List.of(new Reliability.Bin(0.0, 0.5, 0, 0, 0), new Reliability.Bin(0.5, 1.0, 8, 6.4, 6)));
    private static final Figures FIGURES = figures();

    @Test
    void whatNoPageHasIsLeftOutAndWhatCannotBeSaidIsEmpty() {
        assertThat(Sheets.scores(FIGURES).rows())
                .containsExactly(
                        List.of("articles, IoU > 0.5", "0.750", "0.600", "0.667", "3", "4", "5"),
                        Arrays.asList("byline", "0.000", null, "0.000", "0", "2", "0"));
    }

    @Test
    void singleNumbersConfidenceAndReviewHaveTheirOwnTables() {
        assertThat(Sheets.single(FIGURES).rows())
                .containsExactly(List.of("articles split", "3"), List.of("Pk over lines (0 is best)", "0.250"));
        assertThat(Sheets.reliability(RELIABILITY).rows())
                .containsExactly(
                        Arrays.asList("0.0-0.5", "0", "0", null, null, null),
                        Arrays.asList("0.5-1.0", "8", "6", "0.800", "0.750", null),
                        List.of("all", "8", "6", "0.800", "0.750", "0.050"));
        assertThat(Sheets.review(FIGURES).rows())
                .containsExactly(
                        List.of("any", "4", "3", "0.750", "0.600"), List.of("open-end", "2", "1", "0.500", "0.200"));
    }

    @Test
    void jsonHoldsTheSameFigures() {
        // Given
        Evaluation evaluation = new Evaluation(List.of(Results.page("1", "城南晚报", 9)));

        // When
        String json = new EvaluationJson(evaluation).groups(Grouping.NEWSPAPER).toString();

        // Then
        assertThat(json)
                .startsWith("{\n  \"pages\" : 1,")
                .contains("\"f1\" : 0.9,")
                .contains("\"by-newspaper\" : {\n    \"城南晚报\" : {");
    }

    private static Figures figures() {
        Map<Measure, Score> scores = new LinkedHashMap<>();
        scores.put(Measure.ARTICLES, new Tally(3, 4, 5));
        scores.put(Measure.SPLITS, new Count(3));
        scores.put(Measure.PK, new Mean(1, 4));
        scores.put(Measure.BYLINES, new Tally(0, 2, 0));
        scores.put(Measure.PHOTO_CREDITS, Tally.NONE);
        scores.put(Measure.ARTICLE_CONFIDENCE, RELIABILITY);
        scores.put(Measure.REVIEW, new Tally(3, 4, 5));
        scores.put(OPEN_END, new Tally(1, 2, 0));
        return new Figures(scores);
    }
}
