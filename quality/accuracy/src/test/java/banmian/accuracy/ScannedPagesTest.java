package banmian.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.accuracy.gold.GoldPage;
import banmian.accuracy.measure.Figures;
import banmian.accuracy.measure.PageAccuracy;
import banmian.accuracy.report.Evaluation;
import banmian.segmenter.PageSegmenter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the parser to what it reads on clean pages where the same pages were badly scanned. */
class ScannedPagesTest {
    /** How much less may be right where three words in a hundred are torn. */
    private static final double LOSS = 0.04;

    private static final List<String> MEASURES = List.of(
            "articles-over-0.5.f1", "articles-over-0.9.f1", "headline.f1", "dateline.f1", "byline.f1", "paragraphs.f1");

    @Test
    void tornWordsAndLookAlikesCostLittle() throws IOException {
        // Given
        List<GoldPage> clean = OwnPagesTest.pages();
        List<GoldPage> scanned = new ArrayList<>();
        clean.forEach(page -> scanned.add(ScannedCopy.of(page, scanned.size())));

        // When
        Map<String, Double> before = figures(clean).values();
        Map<String, Double> after = figures(scanned).values();

        // Then
        assertThat(MEASURES)
                .allSatisfy(measure ->
                        assertThat(after.get(measure)).as(measure).isGreaterThan(before.get(measure) - LOSS));
    }

    private static Figures figures(List<GoldPage> pages) {
        return new Evaluation(pages.stream()
                        .map(page -> PageAccuracy.of(page, PageSegmenter.standard()))
                        .toList())
                .total();
    }
}
