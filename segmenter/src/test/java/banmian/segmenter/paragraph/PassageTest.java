package banmian.segmenter.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import banmian.segmenter.LabelledPage;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.Byline;
import banmian.segmenter.result.BylineRole;
import banmian.segmenter.result.Span;
import org.junit.jupiter.api.Test;

class PassageTest {
    private final LabelledPage page = LabelledPage.of("BODY 　　新桥昨日通车，", "BODY 过河快了，", "", "BODY 回家近了。本报记者 林知远");
    private final Passage passage = new Passage(BlockRole.BODY, page.pieces());

    @Test
    void piecesAreJoinedWithoutTheirLineEndsAndIndents() {
        assertThat(passage.text()).isEqualTo("新桥昨日通车，过河快了，回家近了。本报记者 林知远");
    }

    @Test
    void linesThatTouchAreOneSpanAndABlankLineDividesSpans() {
        assertThat(page.at(passage.spans())).containsExactly("新桥昨日通车，\n过河快了，", "回家近了。本报记者 林知远");
    }

    @Test
    void aBylineInTheTextIsFoundOnThePage() {
        // Given
        String printed = "本报记者 林知远";
        int start = passage.text().indexOf(printed);
        Span inText = new Span(start, start + printed.length());

        // When
        Byline found = passage.onPage(new Byline("林知远", BylineRole.REPORTER, "本报", inText));

        // Then
        assertThat(found.span().of(page.text())).isEqualTo(printed);
        assertThat(found.name()).isEqualTo("林知远");
        assertThat(found.affiliation()).isEqualTo("本报");
    }

    @Test
    void aSpanBehindTheTextIsRefused() {
        // Given
        int length = passage.text().length();
        Byline behind = new Byline("林知远", BylineRole.REPORTER, null, new Span(length, length + 1));

        // Then
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> passage.onPage(behind));
    }
}
