package banmian.accuracy.measure;

import banmian.segmenter.result.SegmentedArticle;
import java.util.List;
import java.util.Set;

/**
 * Whether the probabilities of articles and of their beginnings are worth their numbers ({@link Verdicts} says what is
 * right), and whether {@code review} finds the articles that are wrong.
 */
final class ConfidenceMeasure {
    private ConfidenceMeasure() {}

    static void measure(Comparison page, Findings findings) {
        Verdicts verdicts = Verdicts.of(page);
        Reliability articles = Reliability.NONE;
        Reliability boundaries = Reliability.NONE;
        for (int i = 0; i < page.foundArticles().size(); i++) {
            SegmentedArticle article = page.foundArticles().get(i);
            articles = articles.with(article.confidence(), verdicts.articles().get(i));
            boundaries = boundaries.with(
                    article.boundary().probability(), verdicts.boundaries().get(i));
        }
        findings.score(Measure.ARTICLE_CONFIDENCE, articles);
        findings.score(Measure.BOUNDARY_CONFIDENCE, boundaries);
        review(page.foundArticles(), verdicts.articles(), findings);
    }

    /** Of the articles with a doubt, of any kind and of each, how many are wrong; of all wrong ones, how many have one. */
    private static void review(List<SegmentedArticle> articles, List<Boolean> right, Findings findings) {
        long wrong = right.stream().filter(isRight -> !isRight).count();
        findings.score(Measure.REVIEW, new Tally(0, 0, wrong));
        for (int i = 0; i < articles.size(); i++) {
            Tally found = new Tally(right.get(i) ? 0 : 1, 1, 0);
            List<String> review = articles.get(i).review();
            if (!review.isEmpty()) {
                findings.score(Measure.REVIEW, found);
            }
            Set.copyOf(review).forEach(code -> findings.score(Measure.review(code), found));
        }
    }
}
