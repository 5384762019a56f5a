package banmian.segmenter.article;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.LabelledPage;
import banmian.segmenter.result.BlockRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureStoriesTest {
    private static final String ARTICLE =
            "BODY " + "云溪县水利局昨日公布清淤方案，三年内疏浚河道四十公里，涵洞全部改建，投入由省市县三级分担。泵站改用电力，夜间水位由系统监测，险情能在十分钟内报到值班室。".repeat(3);
    private static final String PICTURE = "BODY 金秋时节，临渡镇的柿子红了，果农攀上梯子采摘，满筐满篮运往镇上。";
    private static final String CAPTION = "CAPTION 图为果农在临渡镇采摘柿子。";
    private static final String CREDIT = "CREDIT 胡  凡摄（影像中国）";

    @Test
    void aPictureWithTextOfItsOwnBehindAnArticleIsAnother() {
        assertThat(articles("HEADLINE_FIRST 三年清淤四十公里", ARTICLE, PICTURE, CAPTION, CREDIT))
                .containsExactly(
                        List.of(BlockRole.HEADLINE, BlockRole.BODY),
                        List.of(BlockRole.BODY, BlockRole.CAPTION, BlockRole.CREDIT));
    }

    @Test
    void whatStandsOverItsTextIsItsHeadline() {
        assertThat(articles("HEADLINE_FIRST 三年清淤四十公里", ARTICLE, "CROSSHEAD 满树红柿子", PICTURE, CAPTION, CREDIT)
                        .get(1))
                .startsWith(BlockRole.HEADLINE, BlockRole.BODY);
    }

    @Test
    void aPictureOfWhatTheArticleTellsIsTheArticles() {
        assertThat(articles(
                        "HEADLINE_FIRST 三年清淤四十公里",
                        ARTICLE,
                        "BODY 水利局说，河道疏浚和涵洞改建同时进行，泵站值班室已经建好。",
                        "CAPTION 图为泵站值班室。",
                        CREDIT))
                .hasSize(1);
    }

    @Test
    void theTextOfAPhotographWithAHeadlineIsNotDivided() {
        assertThat(articles("HEADLINE_FIRST 满树红柿子", "BODY 霜降已过。", PICTURE, CAPTION, CREDIT))
                .hasSize(1);
    }

    @Test
    void aMapIsNoPictureStory() {
        assertThat(articles("HEADLINE_FIRST 三年清淤四十公里", ARTICLE, PICTURE, CAPTION, "CREDIT 制图：胡凡"))
                .hasSize(1);
    }

    private static List<List<BlockRole>> articles(String... lines) {
        return LabelledPage.of(lines).drafts().stream()
                .map(draft -> draft.pieces().stream().map(Piece::role).toList())
                .toList();
    }
}
