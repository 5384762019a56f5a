package banmian.accuracy.report;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.accuracy.measure.Difference;
import org.junit.jupiter.api.Test;

class DifferenceLinesTest {
    @Test
    void aRowHasPageKindExpectedAndFound() {
        assertThat(DifferenceLines.rows(Results.page("7", "城南晚报", 9, new Difference("deck", "河边\n通了车", null))))
                .containsExactly("7\tdeck\t河边 通了车\t–");
    }

    @Test
    void aLongTextIsShownWhereItDiffers() {
        // Given two paragraphs of which one lost its last ten characters
        String text = "一二三四五六七八九十".repeat(20);

        // When
        String row = DifferenceLines.rows(
                        Results.page("7", null, 9, new Difference("paragraph", text + "后来才断开的那几个字。", text)))
                .get(0);

        // Then
        assertThat(row).isEqualTo("7\tparagraph\t…九十一二三四五六七八九十后来才断开的那几个字。\t…九十一二三四五六七八九十");
    }

    @Test
    void aPageIsShownWithExpectedAboveFound() {
        assertThat(DifferenceLines.detail(Results.page("7", "城南晚报", 9, new Difference("headline", "老街换新颜", "老街"))))
                .containsExactly("7 城南晚报 (–): articles F1 0.900, errors: 1", "  headline", "    - 老街换新颜", "    + 老街");
    }

    @Test
    void ofARunOfParagraphsAFewAreEnough() {
        // Given
        Difference lost = new Difference("paragraph, article missed", "一段。", null);

        // Then
        assertThat(DifferenceLines.detail(Results.page("7", "城南晚报", 9, lost, lost, lost, lost)))
                .hasSize(6)
                .endsWith("  (2 more such paragraphs)");
    }
}
