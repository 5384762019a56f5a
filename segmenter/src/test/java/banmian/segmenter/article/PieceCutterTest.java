package banmian.segmenter.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import banmian.segmenter.LabelledPage;
import banmian.segmenter.result.BlockRole;
import org.junit.jupiter.api.Test;

class PieceCutterTest {
    @Test
    void aLineIsAPieceWithTheRoleOfItsLabel() {
        // When
        LabelledPage page = LabelledPage.of("HEADLINE_FIRST 新桥通车", "", "BODY 　　新桥昨日通车。");

        // Then
        assertThat(page.pieces())
                .containsExactly(
                        new Piece(0, 0, "新桥通车", BlockRole.HEADLINE, true, 0, 0, true),
                        new Piece(1, 8, "新桥昨日通车。", BlockRole.BODY, false, 4, 1, true));
    }

    @Test
    void aJumpBehindTheTextIsCutOff() {
        // When
        LabelledPage page = LabelledPage.of("BODY_FIRST 　　新桥的故事还在继续。 （下转第3版）");

        // Then
        assertThat(page.pieces())
                .containsExactly(
                        new Piece(0, 2, "新桥的故事还在继续。", BlockRole.BODY, true, 4, 0, true),
                        new Piece(1, 13, "（下转第3版）", BlockRole.JUMP, false, 0, 0, false));
    }

    @Test
    void aJumpBeforeTheTextIsCutOffAndOpensTheArticle() {
        // When
        LabelledPage page = LabelledPage.of("BODY_FIRST （上接第一版）　记者在新桥看到");

        // Then
        assertThat(page.pieces())
                .containsExactly(
                        new Piece(0, 0, "（上接第一版）", BlockRole.JUMP, true, 0, 0, true),
                        new Piece(1, 8, "记者在新桥看到", BlockRole.BODY, false, 0, 0, false));
    }

    @Test
    void jumpsAtBothEndsAreCutOff() {
        assertThat(LabelledPage.of("BODY （上接第一版）新桥的故事还在继续。（下转第五版）").pieces())
                .extracting(Piece::role, Piece::text)
                .containsExactly(
                        tuple(BlockRole.JUMP, "（上接第一版）"),
                        tuple(BlockRole.BODY, "新桥的故事还在继续。"),
                        tuple(BlockRole.JUMP, "（下转第五版）"));
    }

    @Test
    void textOnALineLabelledAsJumpIsBody() {
        assertThat(LabelledPage.of("JUMP 新桥的故事还在继续。（下转第3版）").pieces())
                .extracting(Piece::role, Piece::text)
                .containsExactly(tuple(BlockRole.BODY, "新桥的故事还在继续。"), tuple(BlockRole.JUMP, "（下转第3版）"));
    }

    @Test
    void furnitureIsNotCut() {
        assertThat(LabelledPage.of("FURNITURE 云溪日报 （下转第3版）").pieces())
                .extracting(Piece::role, Piece::text)
                .containsExactly(tuple(BlockRole.FURNITURE, "云溪日报 （下转第3版）"));
    }

    @Test
    void piecesTouchWhereNothingButALineEndDividesThem() {
        // Given
        var pieces =
                LabelledPage.of("BODY 新桥", "BODY 　　昨日", "", "BODY 通车。（下转第3版）").pieces();

        // Then
        assertThat(pieces.get(1).touches(pieces.get(0))).isTrue();
        assertThat(pieces.get(2).touches(pieces.get(1))).isFalse();
        assertThat(pieces.get(3).touches(pieces.get(2))).isFalse();
        assertThat(pieces.get(2).touches(pieces.get(0))).isFalse();
    }
}
