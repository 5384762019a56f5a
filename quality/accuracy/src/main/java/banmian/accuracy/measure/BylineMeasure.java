package banmian.accuracy.measure;

import banmian.accuracy.gold.GoldArticle;
import banmian.accuracy.gold.GoldByline;
import banmian.segmenter.result.Byline;
import banmian.segmenter.result.BylineRole;
import banmian.segmenter.result.SegmentedArticle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether the people are the right ones: names with their roles, and names alone. Gold's bylines are of those who wrote;
 * photographers stand in its photo credits, so those found are compared with the names there, as a field of their own.
 * Anyone else found (an author, an editor) whom gold does not have is wrong.
 */
final class BylineMeasure {
    private BylineMeasure() {}

    static void measure(Comparison page, Findings findings) {
        compare(Measure.BYLINES, true, BylineMeasure::goldBylines, BylineMeasure::bylines, page, findings);
        compare(Measure.BYLINE_NAMES, false, BylineMeasure::goldNames, BylineMeasure::names, page, findings);
        compare(
                Measure.PHOTO_CREDITS,
                true,
                article -> items(PhotoCreditNames.of(article.photoCredits()).stream()),
                BylineMeasure::photographers,
                page,
                findings);
    }

    private static void compare(
            Measure measure,
            boolean tell,
            Function<GoldArticle, List<Item>> expected,
            Function<SegmentedArticle, List<Item>> found,
            Comparison page,
            Findings findings) {
        new SetComparison(measure, tell ? measure.label() : null).measure(page, expected, found, findings);
    }

    private static List<Item> goldBylines(GoldArticle article) {
        return items(article.bylines().stream().map(byline -> withRole(byline.name(), byline.role())));
    }

    private static List<Item> goldNames(GoldArticle article) {
        return items(article.bylines().stream().map(GoldByline::name));
    }

    private static List<Item> bylines(SegmentedArticle article) {
        return items(article.bylines().stream()
                .filter(byline -> byline.role() != BylineRole.PHOTOGRAPHER)
                .map(byline -> withRole(byline.name(), byline.role().name().toLowerCase(Locale.ROOT))));
    }

    private static List<Item> names(SegmentedArticle article) {
        return items(article.bylines().stream()
                .filter(byline -> byline.role() != BylineRole.PHOTOGRAPHER)
                .map(Byline::name));
    }

    private static List<Item> photographers(SegmentedArticle article) {
        return items(article.bylines().stream()
                .filter(byline -> byline.role() == BylineRole.PHOTOGRAPHER)
                .map(Byline::name));
    }

    private static String withRole(String name, String role) {
        return name + " (" + role + ")";
    }

    /** Each once, however often it is printed. */
    private static List<Item> items(Stream<String> texts) {
        Map<String, Item> items = new LinkedHashMap<>();
        texts.map(Item::of).forEach(item -> items.putIfAbsent(item.plain(), item));
        return List.copyOf(items.values());
    }
}
