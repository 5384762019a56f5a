package banmian.search.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.search.query.QueryParser;
import banmian.search.query.QueryReading;
import banmian.search.query.SearchField;
import banmian.search.snippet.Snippet.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetsTest {
    private static List<Snippet> snippets(String query, Passage... passages) {
        return new Snippets(((QueryReading.Understood) QueryParser.read(query)).query()).of(List.of(passages));
    }

    private static Passage paragraph(String text) {
        return new Passage(SearchField.TEXT, 0, text);
    }

    /** The marked texts, cut out of the passage by their offsets. */
    private static List<String> marked(Snippet snippet) {
        return snippet.marks().stream()
                .map(mark -> snippet.passage().text().substring(mark.start(), mark.end()))
                .toList();
    }

    @Test
    void aShortPartIsShownWholeWithAllMarks() {
        // When
        List<Snippet> found = snippets("供电 保障", paragraph("老城供電站改造完成，保障夜市供电"));

        // Then
        assertThat(found).hasSize(1);
        assertThat(found.get(0).start()).isZero();
        assertThat(found.get(0).text()).isEqualTo("老城供電站改造完成，保障夜市供电");
        assertThat(found.get(0).marks()).containsExactly(new Mark(2, 4), new Mark(10, 12), new Mark(14, 16));
    }

    @Test
    void marksAreOffsetsOfTheTextAsStoredWhateverItFoldsTo() {
        // Given: a sign that folds to three characters, and an invisible one
        String stored = "重㎏…电\u00ad力ＡＢ";

        // When
        List<Snippet> found = snippets("电力AB", paragraph(stored));

        // Then
        assertThat(found).hasSize(1);
        assertThat(marked(found.get(0))).containsExactly("电\u00ad力ＡＢ");
    }

    @Test
    void aLongPartIsCutAroundEachMark() {
        // Given
        String stored = "序".repeat(300) + "潮汐" + "间".repeat(300) + "潮汐" + "尾".repeat(300);

        // When
        List<Snippet> found = snippets("潮汐", paragraph(stored));

        // Then
        assertThat(found).hasSize(2);
        for (Snippet snippet : found) {
            assertThat(snippet.text()).hasSize(100);
            assertThat(stored.startsWith(snippet.text(), snippet.start())).isTrue();
            assertThat(marked(snippet)).containsExactly("潮汐");
        }
        assertThat(found.get(0).start()).isEqualTo(280);
    }

    @Test
    void whatMustNotOccurIsNotMarkedAndFieldsAreKept() {
        // Given
        Passage headline = new Passage(SearchField.HEADLINE, null, "渔港新灯塔启用");
        Passage byline = new Passage(SearchField.BYLINE, null, "灯明");

        // When
        List<Snippet> inHeadline = snippets("headline:灯塔 -暗礁", headline, paragraph("灯塔旁的暗礁"));
        List<Snippet> anywhere = snippets("灯", headline, byline);

        // Then
        assertThat(inHeadline).extracting(Snippet::passage).containsExactly(headline);
        assertThat(anywhere).extracting(Snippet::passage).containsExactly(headline);
    }

    @Test
    void noHalfOfACharacterIsCutOff() {
        // Given
        String stored = "𠮷".repeat(200) + "灯塔" + "𠮷".repeat(200);

        // When
        Snippet snippet = snippets("灯塔", paragraph(stored)).get(0);

        // Then
        assertThat(Character.isLowSurrogate(snippet.text().charAt(0))).isFalse();
        assertThat(Character.isHighSurrogate(
                        snippet.text().charAt(snippet.text().length() - 1)))
                .isFalse();
        assertThat(marked(snippet)).containsExactly("灯塔");
    }

    @Test
    void overlappingMarksAreOne() {
        List<Snippet> found = snippets("供电 电站", paragraph("老供电站"));

        assertThat(found.get(0).marks()).containsExactly(new Mark(1, 4));
    }
}
