package banmian.segmenter;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.result.Block;
import banmian.segmenter.result.Paragraph;
import banmian.segmenter.result.SegmentedArticle;
import banmian.segmenter.result.SegmentedPage;
import banmian.segmenter.result.Span;
import banmian.segmenter.text.Blanks;
import banmian.segmenter.text.ReadableText;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * What holds for any bytes whatsoever. A build replays the pages in {@code SegmenterFuzzTestInputs}; with the environment
 * variable {@code JAZZER_FUZZ=1} this test makes new ones of them until one fails (CONTRIBUTING.md).
 */
class SegmenterFuzzTest {
    private static final LocalDate ISSUE = LocalDate.of(2031, 8, 4);

    @FuzzTest(maxDuration = "10m")
    void anyPageHasAResultThatOwnsAllOfIt(byte[] bytes) {
        // Given
        String text = new String(bytes, StandardCharsets.UTF_8);

        // When
        SegmentedPage page = segment(text);

        // Then
        Ownership.assertHolds(text, page);
        for (SegmentedArticle article : page.articles()) {
            assertOrdered(article.spans(), text.length());
            for (Paragraph paragraph : article.paragraphs()) {
                assertOrdered(paragraph.spans(), text.length());
                assertThat(withoutBlanks(paragraph.text())).isEqualTo(withoutBlanks(printed(paragraph, text)));
            }
            assertThat(article.confidence()).isBetween(0.0, 1.0);
        }
        assertThat(page.blocks()).extracting(Block::start).isSorted();
        assertThat(segment(text)).isEqualTo(page);
    }

    private static SegmentedPage segment(String text) {
        return PageSegmenter.standard().segment(PageText.of(text, ISSUE));
    }

    private static void assertOrdered(List<Span> spans, int length) {
        int at = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(at);
            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(length);
            at = span.end();
        }
    }

    private static String printed(Paragraph paragraph, String text) {
        StringBuilder printed = new StringBuilder();
        paragraph.spans().forEach(span -> printed.append(span.of(text)));
        return printed.toString();
    }

    /** Look-alikes of common characters are read as these. */
    private static String withoutBlanks(String text) {
        StringBuilder rest = new StringBuilder();
        ReadableText.of(text)
                .text()
                .chars()
                .filter(c -> !Blanks.isBlank((char) c))
                .forEach(c -> rest.append((char) c));
        return rest.toString();
    }
}
