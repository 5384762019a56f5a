package banmian.segmenter;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.result.Byline;
import banmian.segmenter.result.Paragraph;
import banmian.segmenter.result.SegmentedArticle;
import banmian.segmenter.result.SegmentedPage;
import banmian.segmenter.result.Span;
import banmian.segmenter.text.Blanks;
import banmian.segmenter.text.ReadableText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any page, however odd its text. */
class SegmentationInvariantsTest {
    private static final LocalDate ISSUE = LocalDate.of(2031, 8, 4);

    @Property(tries = 500)
    void eachCharacterThatIsNotBlankBelongsToExactlyOneBlock(@ForAll("pages") String text) {
        Ownership.assertHolds(text, segment(text));
    }

    @Property(tries = 300)
    void articlesAreNumberedFromOneAndAsSureAsTheyCanBe(@ForAll("pages") String text) {
        // When
        List<SegmentedArticle> articles = segment(text).articles();

        // Then
        assertThat(articles)
                .extracting(SegmentedArticle::position)
                .isEqualTo(IntStream.rangeClosed(1, articles.size()).boxed().toList());
        assertThat(articles).allSatisfy(article -> {
            assertThat(article.confidence()).isBetween(0.0, 1.0);
            assertThat(article.boundary().probability()).isBetween(0.0, 1.0);
            assertThat(article.boundary().reasons()).hasSizeLessThanOrEqualTo(3);
            assertThat(article.doubts()).allSatisfy(doubt -> {
                assertThat(doubt.span().of(text)).isNotBlank();
                assertThat(doubt.probability()).isBetween(0.0, 1.0);
                assertThat(doubt.reasons()).hasSizeBetween(2, 4);
            });
            assertThat(article.spans()).isNotEmpty();
        });
    }

    @Property(tries = 300)
    void aParagraphIsWhatStandsAtItsSpans(@ForAll("pages") String text) {
        for (SegmentedArticle article : segment(text).articles()) {
            for (Paragraph paragraph : article.paragraphs()) {
                String printed =
                        paragraph.spans().stream().map(span -> span.of(text)).collect(Collectors.joining());
                assertThat(plain(paragraph.text())).isNotEmpty().isEqualTo(plain(printed));
            }
        }
    }

    @Property(tries = 300)
    void aBylineHoldsItsNameWhereItsSpanSays(@ForAll("newspapers") String text) {
        for (SegmentedArticle article : segment(text).articles()) {
            for (Byline byline : article.bylines()) {
                assertThat(byline.span().end()).isLessThanOrEqualTo(text.length());
                assertThat(plain(byline.span().of(text))).contains(byline.name());
            }
        }
    }

    @Property(tries = 200)
    void anArticlesSpansHoldItsParagraphs(@ForAll("newspapers") String text) {
        for (SegmentedArticle article : segment(text).articles()) {
            List<Span> spans = article.paragraphs().stream()
                    .flatMap(paragraph -> paragraph.spans().stream())
                    .toList();
            assertThat(spans)
                    .allMatch(span -> article.spans().stream()
                            .anyMatch(own -> own.start() <= span.start() && span.end() <= own.end()));
        }
    }

    @Property(tries = 150)
    void theResultIsTheSameInEveryRunAndLocale(@ForAll("pages") String text) {
        // Given
        SegmentedPage first = segment(text);
        Locale before = Locale.getDefault();

        // Then
        try {
            for (String locale : List.of("en-US", "tr-TR", "ar")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                assertThat(segment(text)).isEqualTo(first);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 150)
    void lineEndsDoNotChangeWhatArticlesSay(@ForAll("pages") String text) {
        // Given
        String lf = text.replace("\r\n", "\n").replace('\r', '\n');

        // When
        List<Object> said = said(segment(lf));

        // Then
        assertThat(said(segment(lf.replace("\n", "\r\n")))).isEqualTo(said);
        assertThat(said(segment(lf.replace('\n', '\r')))).isEqualTo(said);
    }

    @Property(tries = 100)
    void aPageWithoutADayHasTheSameArticles(@ForAll("newspapers") String text) {
        // When
        SegmentedPage undated = PageSegmenter.standard().segment(PageText.of(text, null));

        // Then
        assertThat(undated.blocks()).isEqualTo(segment(text).blocks());
        assertThat(undated.articles())
                .allMatch(article ->
                        article.dateline() == null || article.dateline().date() == null);
    }

    @Provide
    Arbitrary<String> pages() {
        return PageTexts.any();
    }

    @Provide
    Arbitrary<String> newspapers() {
        return PageTexts.likeNewspapers();
    }

    private static SegmentedPage segment(String text) {
        return PageSegmenter.standard().segment(PageText.of(text, ISSUE));
    }

    /** All that articles say, without the offsets of where. */
    private static List<Object> said(SegmentedPage page) {
        return page.articles().stream()
                .<Object>map(article -> Arrays.asList(
                        article.kind(),
                        article.rubric(),
                        article.kicker(),
                        article.headline(),
                        article.deck(),
                        article.bylines().stream()
                                .map(byline -> Arrays.asList(byline.name(), byline.role(), byline.affiliation()))
                                .toList(),
                        article.dateline(),
                        article.paragraphs().stream()
                                .map(paragraph -> Arrays.asList(paragraph.role(), paragraph.text()))
                                .toList(),
                        article.jump(),
                        article.confidence(),
                        article.review(),
                        article.boundary()))
                .toList();
    }

    /** Without blanks, and with look-alikes as the common characters that they are read as. */
    private static String plain(String text) {
        return ReadableText.of(text)
                .text()
                .chars()
                .filter(c -> !Blanks.isBlank((char) c))
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }
}
