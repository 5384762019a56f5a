package banmian.segmenter.article;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.LabelledPage;
import banmian.segmenter.result.BlockRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechTitlesTest {
    @Test
    void theTitleOfASpeechIsTheHeadlineAndWhoPrintsItTheKicker() {
        assertThat(roles("HEADLINE_FIRST 《云溪学刊》发表林晓同志文章", "DECK 在全市读书大会上的讲话", "BODY 读书使人明智。"))
                .containsExactly(BlockRole.KICKER, BlockRole.HEADLINE, BlockRole.BODY);
    }

    @Test
    void aDeckThatIsNoSuchTitleStaysOne() {
        assertThat(roles("HEADLINE_FIRST 读书大会开幕", "DECK 林晓在会上作了题为《读书》的讲话", "BODY 读书使人明智。"))
                .containsExactly(BlockRole.HEADLINE, BlockRole.DECK, BlockRole.BODY);
    }

    private static List<BlockRole> roles(String... lines) {
        return SpeechTitles.settle(LabelledPage.of(lines).pieces()).stream()
                .map(Piece::role)
                .toList();
    }
}
