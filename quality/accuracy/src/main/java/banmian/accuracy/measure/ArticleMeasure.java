package banmian.accuracy.measure;

import banmian.accuracy.gold.GoldArticle;
import banmian.segmenter.result.SegmentedArticle;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether the articles are there with the right text: pairs of a gold and a found article ({@link Matches}) whose
 * characters are more than half, or more than nine tenths, the same.
 *
 * <p>A gold article counts as split where two or more found articles each hold over 20 % of its characters; a found one
 * as merged where it holds over 20 % of each of two or more gold articles.
 */
final class ArticleMeasure {
    private static final double PART = 0.2;

    private ArticleMeasure() {}

    static void measure(Comparison page, Findings findings) {
        Matches matches = page.matches();
        int gold = page.goldArticles().size();
        int found = page.foundArticles().size();
        findings.score(Measure.ARTICLES, new Tally(matches.closerThan(Matches.LEAST), found, gold));
        findings.score(Measure.CLOSE_ARTICLES, new Tally(matches.closerThan(Matches.CLOSE), found, gold));
        double sum = matches.all().stream().mapToDouble(Matches.Match::iou).sum();
        findings.score(Measure.MEAN_IOU, new Mean(sum, matches.all().size()));
        splitsAndMerges(page, findings);
        IntStream.range(0, gold).forEach(article -> compareGold(page, article, findings));
        IntStream.range(0, found)
                .filter(article -> matches.ofFound(article).isEmpty())
                .forEach(article -> findings.difference("article invented", null, foundName(page, article)));
    }

    private static void splitsAndMerges(Comparison page, Findings findings) {
        Overlaps overlaps = page.overlaps();
        int[] splits = IntStream.range(0, overlaps.gold())
                .filter(gold -> parts(overlaps, gold).count() > 1)
                .toArray();
        int[] merges = IntStream.range(0, overlaps.found())
                .filter(found -> IntStream.range(0, overlaps.gold())
                                .filter(gold -> holdsPart(overlaps, gold, found))
                                .count()
                        > 1)
                .toArray();
        findings.score(Measure.SPLITS, new Count(splits.length));
        findings.score(Measure.MERGES, new Count(merges.length));
        for (int gold : splits) {
            findings.difference("article split", goldName(page, gold), names(page, parts(overlaps, gold)));
        }
        for (int found : merges) {
            findings.difference("articles merged", merged(page, found), foundName(page, found));
        }
    }

    private static void compareGold(Comparison page, int gold, Findings findings) {
        Optional<Matches.Match> match = page.matches().ofGold(gold);
        if (match.isEmpty()) {
            findings.difference("article missed", goldName(page, gold), null);
        } else if (match.get().iou() <= Matches.CLOSE) {
            findings.difference(
                    "article edges",
                    goldName(page, gold),
                    foundName(page, match.get().found()));
        }
    }

    private static IntStream parts(Overlaps overlaps, int gold) {
        return IntStream.range(0, overlaps.found()).filter(found -> holdsPart(overlaps, gold, found));
    }

    private static boolean holdsPart(Overlaps overlaps, int gold, int found) {
        return overlaps.shared(gold, found) > PART * overlaps.goldSize(gold);
    }

    private static String names(Comparison page, IntStream foundArticles) {
        return foundArticles
                .mapToObj(found -> foundName(page, found))
                .reduce((left, right) -> left + " | " + right)
                .orElse(null);
    }

    private static String merged(Comparison page, int found) {
        return IntStream.range(0, page.overlaps().gold())
                .filter(gold -> holdsPart(page.overlaps(), gold, found))
                .mapToObj(gold -> goldName(page, gold))
                .reduce((left, right) -> left + " | " + right)
                .orElse(null);
    }

    private static String goldName(Comparison page, int gold) {
        GoldArticle article = page.goldArticles().get(gold);
        return name(article.headline(), page.overlaps().goldSize(gold));
    }

    private static String foundName(Comparison page, int found) {
        SegmentedArticle article = page.foundArticles().get(found);
        return name(article.headline(), page.overlaps().foundSize(found));
    }

    private static String name(String headline, int characters) {
        return (headline == null ? "(no headline)" : headline) + " [" + characters + "]";
    }
}
