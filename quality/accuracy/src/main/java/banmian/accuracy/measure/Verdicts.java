package banmian.accuracy.measure;

import banmian.accuracy.gold.GoldBlock;
import banmian.accuracy.gold.GoldPage;
import banmian.segmenter.result.SegmentedArticle;
import banmian.segmenter.result.SegmentedPage;
import banmian.segmenter.text.Blanks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether what was found on a page is right, article by article.
 *
 * @param articles whether there is a gold article with IoU over 0.9 and the same headline
 * @param boundaries whether a gold article begins where the article does
 */
public record Verdicts(List<Boolean> articles, List<Boolean> boundaries) {
    public static Verdicts of(GoldPage gold, SegmentedPage found) {
        return of(new Comparison(gold, found));
    }

    static Verdicts of(Comparison page) {
        Set<Integer> starts = starts(page);
        return new Verdicts(
                IntStream.range(0, page.foundArticles().size())
                        .mapToObj(article -> isRight(page, article))
                        .toList(),
                page.foundArticles().stream()
                        .map(article -> starts.contains(start(page, article)))
                        .toList());
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

    /** Where the gold articles begin. */
    private static Set<Integer> starts(Comparison page) {
        Map<Integer, Integer> starts = page.goldBlocks().stream()
                .filter(block -> block.article() != null)
                .collect(Collectors.toMap(GoldBlock::article, block -> start(page, block), Math::min));
        return Set.copyOf(starts.values());
    }

    private static int start(Comparison page, GoldBlock block) {
        return Blanks.skip(page.text(), block.start(), block.end());
    }

    private static int start(Comparison page, SegmentedArticle article) {
        return page.foundBlocks().stream()
                .filter(block -> Integer.valueOf(article.position()).equals(block.article()))
                .mapToInt(block -> Blanks.skip(page.text(), block.start(), block.end()))
                .min()
                .orElse(-1);
    }
}
