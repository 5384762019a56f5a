package banmian.training.calibrate;

import banmian.segmenter.confidence.Calibration;
import java.util.List;

/**
 * The confidence below which a person should look at an article: where what is found so is worth most (F1 of wrong
 * articles).
 */
final class ReviewThreshold {
    private static final int LOWEST = 50;
    private static final int HIGHEST = 95;

    private ReviewThreshold() {}

    static double of(List<Sample> samples, Calibration calibration) {
        List<Sample> articles = samples.stream()
                .filter(sample -> sample.of() == Calibration.Of.ARTICLE)
                .toList();
        Shares shares = Shares.of(articles, 0.5);
        int best = LOWEST;
        double most = -1;
        for (int percent = LOWEST; percent <= HIGHEST; percent++) {
            double f1 = f1(articles, shares, calibration, percent / 100.0);
            if (f1 > most) {
                most = f1;
                best = percent;
            }
        }
        return best / 100.0;
    }

    private static double f1(List<Sample> articles, Shares shares, Calibration calibration, double below) {
        double wrong = 0;
        double flagged = 0;
        double both = 0;
        for (Sample article : articles) {
            double counts = shares.of(article);
            boolean isFlagged = !article.signals().doubts().isEmpty()
                    || calibration.right(Calibration.Of.ARTICLE, article.signals()) < below;
            wrong += article.right() ? 0 : counts;
            flagged += isFlagged ? counts : 0;
            both += isFlagged && !article.right() ? counts : 0;
        }
        return wrong + flagged == 0 ? 0 : 2 * both / (wrong + flagged);
    }
}
