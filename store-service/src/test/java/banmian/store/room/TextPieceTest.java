package banmian.store.room;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.store.query.SnippetView;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextPieceTest {
    @Test
    void aTextIsCutAtItsMarks() {
        assertThat(TextPiece.of("山乡通电力线", List.of(new int[] {3, 5}, new int[] {0, 1})))
                .containsExactly(
                        new TextPiece("山", true),
                        new TextPiece("乡通", false),
                        new TextPiece("电力", true),
                        new TextPiece("线", false));
    }

    @Test
    void marksThatOverlapAreOne() {
        assertThat(TextPiece.of("电力线", List.of(new int[] {0, 2}, new int[] {1, 3})))
                .containsExactly(new TextPiece("电力", true), new TextPiece("线", true));
    }

    @Test
    void aSnippetSaysWhereItIsCutOutOfItsPart() {
        SnippetView snippet = new SnippetView("text", 0, 10, "新修的电力线", List.of(new int[] {13, 15}));

        assertThat(TextPiece.of(snippet, 40))
                .containsExactly(
                        new TextPiece("…", false),
                        new TextPiece("新修的", false),
                        new TextPiece("电力", true),
                        new TextPiece("线", false),
                        new TextPiece("…", false));
        assertThat(TextPiece.of(snippet, 16)).last().isEqualTo(new TextPiece("线", false));
    }
}
