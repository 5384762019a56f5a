package banmian.accuracy.measure;

import banmian.accuracy.gold.GoldArticle;
import banmian.accuracy.gold.GoldBlock;
import banmian.accuracy.gold.GoldPage;
import banmian.segmenter.result.ArticleKind;
import banmian.segmenter.result.Block;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.Boundary;
import banmian.segmenter.result.Doubt;
import banmian.segmenter.result.SegmentedArticle;
import banmian.segmenter.result.SegmentedPage;
import banmian.segmenter.result.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts together a page, line by line, with what is expected and what was found. Each line is a block. */
final class Sample {
    private final StringBuilder text = new StringBuilder();
    private final List<GoldBlock> goldBlocks = new ArrayList<>();
    private final List<Block> foundBlocks = new ArrayList<>();
    private final Map<Integer, GoldArticle> gold = new TreeMap<>();
    private final Map<Integer, SegmentedArticle> found = new TreeMap<>();

    /** A line of body. @param expected, actual its article from 1; 0 for the page itself */
    Sample line(String words, int expected, int actual) {
        return line(words, expected, BlockRole.BODY, actual, BlockRole.BODY);
    }

    Sample line(String words, int expected, BlockRole expectedRole, int actual, BlockRole actualRole) {
        int start = text.length();
        text.append(words).append('\n');
        int end = text.length() - 1;
        goldBlocks.add(new GoldBlock(start, end, expected == 0 ? null : expected, expectedRole, null));
        foundBlocks.add(new Block(start, end, actualRole, actual == 0 ? null : actual));
        gold.computeIfAbsent(expected, Sample::gold);
        found.computeIfAbsent(actual, Sample::found);
        return this;
    }

    Sample gold(GoldArticle article) {
        gold.put(article.order(), article);
        return this;
    }

    Sample found(SegmentedArticle article) {
        found.put(article.position(), article);
        return this;
    }

    GoldPage goldPage() {
        gold.remove(0);
        return new GoldPage("1", "城南晚报", "seed", null, text.toString(), List.copyOf(gold.values()), goldBlocks);
    }

    SegmentedPage foundPage() {
        found.remove(0);
        return new SegmentedPage(List.copyOf(found.values()), foundBlocks, List.of());
    }

    PageResult result() {
        return PageAccuracy.of(goldPage(), foundPage());
    }

    Tally tally(Measure measure) {
        return (Tally) result().figures().of(measure);
    }

    Mean mean(Measure measure) {
        return (Mean) result().figures().of(measure);
    }

    Reliability reliability(Measure measure) {
        return (Reliability) result().figures().of(measure);
    }

    long count(Measure measure) {
        return ((Count) result().figures().of(measure)).times();
    }

    List<Difference> differences(String kind) {
        return result().differences().stream()
                .filter(difference -> difference.kind().startsWith(kind))
                .toList();
    }

    static GoldArticle gold(int order) {
        return new GoldArticle(order, null, null, null, null, null, List.of(), List.of(), List.of());
    }

    static GoldArticle gold(int order, String headline) {
        return new GoldArticle(order, null, null, headline, null, null, List.of(), List.of(), List.of());
    }

    static SegmentedArticle found(int position) {
        return found(position, null, 0.9);
    }

    static SegmentedArticle found(int position, String headline, double confidence, String... review) {
        return new SegmentedArticle(
                position,
                ArticleKind.ARTICLE,
                null,
                null,
                headline,
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                confidence,
                new Boundary(1, List.of()),
                Arrays.stream(review)
                        .map(code -> new Doubt(code, new Span(0, 1), 0.5, List.of()))
                        .toList());
    }
}
