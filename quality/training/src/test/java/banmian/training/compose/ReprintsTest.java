package banmian.training.compose;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.result.BlockRole;
import banmian.training.GoldSamples;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReprintsTest {
    private final List<List<Print>> parts = Reprints.of(GoldSamples.page());

    @Test
    void aPageIsTakenApartIntoFurnitureAndArticles() {
        assertThat(parts).hasSize(3);
        assertThat(parts.get(0)).containsExactly(Print.of(BlockRole.FURNITURE, "云溪日报"));
        assertThat(parts.get(2).get(0))
                .isEqualTo(Print.of(BlockRole.HEADLINE, "图书馆夜间开放到十点").first());
    }

    @Test
    void theLinesOfAHeadlineStayTogether() {
        assertThat(parts.get(1).subList(0, 3))
                .containsExactly(
                        Print.of(BlockRole.KICKER, "两岸居民盼了三十年").first(),
                        new Print(BlockRole.HEADLINE, "云溪新桥", false, false),
                        new Print(BlockRole.HEADLINE, "昨日通车", false, true));
    }

    @Test
    void aParagraphThatAColumnsEdgeCutIsWhole() {
        assertThat(parts.get(1).get(3).text()).startsWith("云溪新桥昨日正式通车").endsWith("可以用上一百年。");
        assertThat(parts.get(1)).extracting(Print::role).endsWith(BlockRole.BODY, BlockRole.BODY, BlockRole.BYLINE);
    }
}
