package banmian.accuracy.measure;

import banmian.segmenter.result.SegmentedArticle;
import java.util.List;

/**
 * Whether the confidence of found articles is worth its number: for bins of it, the share of articles that are right,
 * which is to have a gold article with IoU over 0.9 and the same headline.
 */
final class ConfidenceMeasure {
    /** Lower edges of the bins, and the upper edge of the last. */
    private static final List<Double> EDGES = List.of(0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.0);

    private ConfidenceMeasure() {}

    static void measure(Comparison page, Findings findings) {
        for (int bin = 0; bin < EDGES.size() - 1; bin++) {
            findings.score(measure(bin), Mean.NONE);
        }
        for (int i = 0; i < page.foundArticles().size(); i++) {
            SegmentedArticle article = page.foundArticles().get(i);
            findings.score(measure(bin(article.confidence())), new Mean(isRight(page, i) ? 1 : 0, 1));
        }
    }

    private static boolean isRight(Comparison page, int found) {
        return page.matches()
                .ofFound(found)
                .filter(match -> match.iou() > Matches.CLOSE)
                .filter(match -> FieldMeasure.sameHeadline(
                        page.goldArticles().get(match.gold()),
                        page.foundArticles().get(found)))
                .isPresent();
    }

    /** The last bin holds its upper edge too. */
    private static int bin(double confidence) {
        int bin = 0;
        while (bin < EDGES.size() - 2 && confidence >= EDGES.get(bin + 1)) {
            bin++;
        }
        return bin;
    }

    private static Measure measure(int bin) {
        return Measure.confidence(EDGES.get(bin) + "-" + EDGES.get(bin + 1));
    }
}
