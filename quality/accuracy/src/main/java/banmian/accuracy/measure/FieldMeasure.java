package banmian.accuracy.measure;

import banmian.accuracy.gold.GoldArticle;
import banmian.segmenter.result.SegmentedArticle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * Whether the fields of one text are the same, compared as {@link Plain}. A field counts as right only between matched
 * articles: of a missed article it is missed, of an invented one it is wrong.
 */
enum FieldMeasure {
    HEADLINE(GoldArticle::headline, SegmentedArticle::headline),
    KICKER(GoldArticle::kicker, SegmentedArticle::kicker),
    DECK(GoldArticle::deck, SegmentedArticle::deck),
    RUBRIC(GoldArticle::rubric, SegmentedArticle::rubric),
    DATELINE(
            GoldArticle::dateline,
            article -> article.dateline() == null ? null : article.dateline().text());

    private final Function<GoldArticle, String> expected;
    private final Function<SegmentedArticle, String> found;

    FieldMeasure(Function<GoldArticle, String> expected, Function<SegmentedArticle, String> found) {
        this.expected = expected;
        this.found = found;
    }

    static void measure(Comparison page, Findings findings) {
        for (FieldMeasure field : values()) {
            Measure measure = Measure.field(field.name().toLowerCase(Locale.ROOT));
            new SetComparison(measure, measure.label())
                    .measure(page, field::expectedTexts, field::foundTexts, findings);
        }
    }

    /** Whether the articles have the same headline, or none. */
    static boolean sameHeadline(GoldArticle gold, SegmentedArticle found) {
        return Objects.equals(Plain.of(gold.headline()), Plain.of(found.headline()));
    }

    private List<Item> expectedTexts(GoldArticle article) {
        return item(expected.apply(article));
    }

    private List<Item> foundTexts(SegmentedArticle article) {
        return item(found.apply(article));
    }

    private static List<Item> item(String text) {
        return Plain.of(text) == null ? List.of() : List.of(Item.of(text));
    }
}
