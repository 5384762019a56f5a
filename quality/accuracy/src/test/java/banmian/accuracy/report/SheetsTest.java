package banmian.accuracy.report;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.accuracy.measure.Count;
import banmian.accuracy.measure.Figures;
import banmian.accuracy.measure.Mean;
import banmian.accuracy.measure.Measure;
import banmian.accuracy.measure.Score;
import banmian.accuracy.measure.Tally;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetsTest {
    private static final Measure BIN = new Measure(Measure.Group.CONFIDENCE, "confidence-0.5-0.7", "0.5-0.7");
    private static final Figures FIGURES = figures();

    @Test
    void whatNoPageHasIsLeftOutAndWhatCannotBeSaidIsEmpty() {
        assertThat(Sheets.scores(FIGURES).rows())
                .containsExactly(
                        List.of("articles, IoU > 0.5", "0.750", "0.600", "0.667", "3", "4", "5"),
                        Arrays.asList("byline", "0.000", null, "0.000", "0", "2", "0"));
    }

    @Test
    void singleNumbersAndConfidenceHaveTheirOwnTables() {
        assertThat(Sheets.single(FIGURES).rows())
                .containsExactly(List.of("articles split", "3"), List.of("Pk over lines (0 is best)", "0.250"));
        assertThat(Sheets.confidence(FIGURES).rows()).containsExactly(List.of("0.5-0.7", "8", "6", "0.750"));
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
        scores.put(BIN, new Mean(6, 8));
        return new Figures(scores);
    }
}
