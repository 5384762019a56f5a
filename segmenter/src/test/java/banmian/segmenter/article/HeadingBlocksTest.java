package banmian.segmenter.article;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.LabelledPage;
import banmian.segmenter.result.BlockRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingBlocksTest {
    @Test
    void linesInOneBlockAreOneHeadlineWhereThePageKeepsPartsApart() {
        assertThat(roles(
                        "KICKER_FIRST 云溪县推进治水",
                        "",
                        "HEADLINE 三湖清淤",
                        "",
                        "DECK 两年完工",
                        "",
                        "BODY 湖水清了。",
                        "",
                        "KICKER_FIRST 临渡有桥",
                        "HEADLINE 云溪有路",
                        "",
                        "BODY 路通了。"))
                .containsExactly(
                        BlockRole.KICKER,
                        BlockRole.HEADLINE,
                        BlockRole.DECK,
                        BlockRole.BODY,
                        BlockRole.HEADLINE,
                        BlockRole.HEADLINE,
                        BlockRole.BODY);
    }

    @Test
    void whereAHeadingStandsInOneBlockItsLinesKeepTheirRoles() {
        assertThat(roles("KICKER_FIRST 云溪县推进治水", "HEADLINE 三湖清淤", "", "BODY 湖水清了。"))
                .containsExactly(BlockRole.KICKER, BlockRole.HEADLINE, BlockRole.BODY);
    }

    private static List<BlockRole> roles(String... lines) {
        return HeadingBlocks.settle(LabelledPage.of(lines).pieces()).stream()
                .map(Piece::role)
                .toList();
    }
}
