package banmian.store.room.search;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.store.query.SnippetView;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceTest {
    @Test
    void aTextIsCutAtItsMarks() {
        assertThat(Piece.of("山乡通电力线", List.of(new int[] {3, 5}, new int[] {0, 1})))
                .containsExactly(
                        new Piece("山", true), new Piece("乡通", false), new Piece("电力", true), new Piece("线", false));
    }

    @Test
    void marksThatOverlapAreOne() {
        assertThat(Piece.of("电力线", List.of(new int[] {0, 2}, new int[] {1, 3})))
                .containsExactly(new Piece("电力", true), new Piece("线", true));
    }

    @Test
    void aSnippetSaysWhereItIsCutOutOfItsPart() {
        SnippetView snippet = new SnippetView("text", 0, 10, "新修的电力线", List.of(new int[] {13, 15}));

        assertThat(Piece.of(snippet, 40))
                .containsExactly(
                        new Piece("…", false),
                        new Piece("新修的", false),
                        new Piece("电力", true),
                        new Piece("线", false),
                        new Piece("…", false));
        assertThat(Piece.of(snippet, 16)).last().isEqualTo(new Piece("线", false));
    }
}
