package banmian.accuracy.measure;

import banmian.accuracy.gold.GoldArticle;
import banmian.segmenter.result.Byline;
import banmian.segmenter.result.BylineRole;
import banmian.segmenter.result.SegmentedArticle;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether the people are the right ones: names with their roles, and names alone. Gold's bylines are of those who wrote;
 * photographers stand in its photo credits, so those found are compared with the names there, as a field of their own.
 * Anyone else found (an author, an editor) whom gold does not have is wrong.
 */
final class BylineMeasure {
    private BylineMeasure() {}

    static void measure(Comparison page, Findings findings) {
        compare(Measure.BYLINES, true, BylineMeasure::goldBylines, bylines(BylineMeasure::withRole), page, findings);
        compare(
                Measure.BYLINE_NAMES,
                false,
                BylineMeasure::goldNames,
                bylines(byline -> Plain.of(byline.name())),
                page,
                findings);
        compare(
                Measure.PHOTO_CREDITS,
                true,
                article -> PhotoCreditNames.of(article.photoCredits()),
                BylineMeasure::photographers,
                page,
                findings);
    }

    private static void compare(
            Measure measure,
            boolean tell,
            Function<GoldArticle, Set<String>> expected,
            Function<SegmentedArticle, Set<String>> found,
            Comparison page,
            Findings findings) {
        new SetComparison(measure, tell ? measure.label() : null).measure(page, expected, found, findings);
    }

    private static Set<String> goldBylines(GoldArticle article) {
        return article.bylines().stream()
                .map(byline -> Plain.of(byline.name()) + " " + byline.role())
                .collect(Collectors.toSet());
    }

    private static Set<String> goldNames(GoldArticle article) {
        return article.bylines().stream().map(byline -> Plain.of(byline.name())).collect(Collectors.toSet());
    }

    private static String withRole(Byline byline) {
        return Plain.of(byline.name()) + " " + byline.role().name().toLowerCase(Locale.ROOT);
    }

    private static Function<SegmentedArticle, Set<String>> bylines(Function<Byline, String> what) {
        return article -> bylines(article, byline -> byline.role() != BylineRole.PHOTOGRAPHER, what);
    }

    private static Set<String> photographers(SegmentedArticle article) {
        return bylines(article, byline -> byline.role() == BylineRole.PHOTOGRAPHER, byline -> Plain.of(byline.name()));
    }

    private static Set<String> bylines(
            SegmentedArticle article, Predicate<Byline> which, Function<Byline, String> what) {
        return article.bylines().stream().filter(which).map(what).collect(Collectors.toSet());
    }
}
