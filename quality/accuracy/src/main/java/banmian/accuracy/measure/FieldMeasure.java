package banmian.accuracy.measure;

import banmian.accuracy.gold.GoldArticle;
import banmian.segmenter.result.SegmentedArticle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
        return HEADLINE.expectedTexts(gold).equals(HEADLINE.foundTexts(found));
    }

    private Set<String> expectedTexts(GoldArticle article) {
        return Optional.ofNullable(Plain.of(expected.apply(article)))
                .map(Set::of)
                .orElse(Set.of());
    }

    private Set<String> foundTexts(SegmentedArticle article) {
        return Optional.ofNullable(Plain.of(found.apply(article))).map(Set::of).orElse(Set.of());
    }
}
