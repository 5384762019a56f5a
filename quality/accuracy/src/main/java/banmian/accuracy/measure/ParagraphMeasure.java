package banmian.accuracy.measure;

import banmian.accuracy.gold.GoldArticle;
import banmian.accuracy.gold.GoldParagraph;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.Paragraph;
import banmian.segmenter.result.SegmentedArticle;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether paragraphs are whole and no longer than they are: compared as {@link Plain}, each as often as it stands in the
 * matched article, whatever its role (roles are measured by themselves).
 *
 * <p>Gold counts bylines and jumps inside the text as paragraphs, the segmenter takes them for fields. Neither side
 * counts them here, nor a found paragraph that is word for word one of those. Everything else that gold lists is a
 * paragraph on both sides: body, crossheads, captions, credits, signoffs, labels, notes, lists, verse.
 *
 * <p>Body paragraphs are those whose role is body on either side; repaired ones those in more than one block of gold, or
 * found in more than one stretch of the page.
 */
final class ParagraphMeasure {
    private static final Set<BlockRole> FIELDS = EnumSet.of(BlockRole.BYLINE, BlockRole.JUMP);

    private ParagraphMeasure() {}

    static void measure(Comparison page, Findings findings) {
        Set<String> fields = fields(page);
        compare(Measure.PARAGRAPHS, "paragraph", any -> true, any -> true, fields, page, findings);
        compare(
                Measure.BODY_PARAGRAPHS,
                null,
                paragraph -> paragraph.role() == BlockRole.BODY,
                paragraph -> paragraph.role() == BlockRole.BODY,
                fields,
                page,
                findings);
        compare(
                Measure.REPAIRED_PARAGRAPHS,
                null,
                GoldParagraph::repaired,
                paragraph -> paragraph.spans().size() > 1,
                fields,
                page,
                findings);
    }

    /** What gold has as paragraphs and the segmenter as fields. */
    private static Set<String> fields(Comparison page) {
        return Set.copyOf(page.goldArticles().stream()
                .flatMap(article -> items(article, paragraph -> FIELDS.contains(paragraph.role())).stream())
                .map(Item::plain)
                .toList());
    }

    private static void compare(
            Measure measure,
            String kind,
            Predicate<GoldParagraph> expected,
            Predicate<Paragraph> found,
            Set<String> fields,
            Comparison page,
            Findings findings) {
        new SetComparison(measure, kind)
                .measure(
                        page,
                        article -> items(
                                article, paragraph -> !FIELDS.contains(paragraph.role()) && expected.test(paragraph)),
                        article -> items(article, found, fields),
                        findings);
    }

    private static List<Item> items(GoldArticle article, Predicate<GoldParagraph> which) {
        return article.paragraphs().stream()
                .filter(which)
                .map(paragraph -> Item.of(paragraph.text()))
                .toList();
    }

    private static List<Item> items(SegmentedArticle article, Predicate<Paragraph> which, Set<String> fields) {
        return article.paragraphs().stream()
                .filter(which)
                .map(paragraph -> Item.of(paragraph.text()))
                .filter(item -> !fields.contains(item.plain()))
                .toList();
    }
}
