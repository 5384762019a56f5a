package banmian.segmenter.confidence;

import banmian.segmenter.article.ArticleDraft;
import banmian.segmenter.paragraph.Passage;
import banmian.segmenter.reading.Fields;
import banmian.segmenter.result.Byline;
import java.util.Arrays;
import java.util.List;

/**
 * How sure an article is, calibrated: of those with .9, nine of ten are right.
 *
 * @param confidence from 0 to 1; each doubt takes its part of it
 * @param review codes of the doubts, gravest first
 */
public record Assessment(double confidence, List<String> review) {
    /** @param certainty from 0 to 1: that its lines were rightly read */
    public static Assessment of(
            double certainty, ArticleDraft draft, Fields fields, List<Byline> bylines, List<Passage> paragraphs) {
        Doubt.Subject subject = new Doubt.Subject(certainty, draft, fields, bylines, paragraphs);
        List<Doubt> doubts = Arrays.stream(Doubt.values())
                .filter(doubt -> doubt.applies(subject))
                .toList();
        double confidence =
                doubts.stream().mapToDouble(Doubt::factor).reduce(Calibration.right(certainty), (a, b) -> a * b);
        return new Assessment(
                Math.round(confidence * 100) / 100.0,
                doubts.stream().map(Doubt::code).toList());
    }
}
