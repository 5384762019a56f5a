package banmian.segmenter.article;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.LabelledPage;
import banmian.segmenter.result.BlockRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextHeadlineTest {
    private static final String DISPATCH = "BODY 本报云溪8月3日电  （记者林知远）云溪湖清淤工程昨日完工，三百名工人清出淤泥九万方，湖水比去年深了半米。";
    private static final String OTHER = "BODY 临渡镇小学的操场上，孩子们正在排练皮影戏。老艺人周一禾每周三来校教课，剪刀、牛皮、竹签都由他自己带来，已经坚持了整整七年，从没缺过一次课。";
    private static final String SAME = "BODY 云溪湖清淤以后，湖水变清，湖底淤泥送往砖厂。三百名工人明年还要清淤九万方，云溪湖清淤工程由县水利局负责，工程完工后湖水深度每月公布。";

    @Test
    void overATextThatTellsSomethingElseTheOnlyCrossheadOfADispatchIsAHeadline() {
        assertThat(articles("HEADLINE_FIRST 云溪湖清淤完工", DISPATCH, "CROSSHEAD 皮影戏进了校园", OTHER))
                .containsExactly(
                        List.of(BlockRole.HEADLINE, BlockRole.BODY), List.of(BlockRole.HEADLINE, BlockRole.BODY));
    }

    @Test
    void ofTwoLinesApartTheUpperOneIsTheKicker() {
        assertThat(articles(
                        "HEADLINE_FIRST 云溪湖清淤完工",
                        DISPATCH,
                        "",
                        "CROSSHEAD 七年不缺一次课",
                        "",
                        "CROSSHEAD 皮影戏进了校园",
                        "",
                        OTHER))
                .containsExactly(
                        List.of(BlockRole.HEADLINE, BlockRole.BODY),
                        List.of(BlockRole.KICKER, BlockRole.HEADLINE, BlockRole.BODY));
    }

    @Test
    void twoLinesThatTouchAreOneHeadline() {
        assertThat(articles("HEADLINE_FIRST 云溪湖清淤完工", DISPATCH, "", "CROSSHEAD 剪刀竹签", "CROSSHEAD 皮影进校", "", OTHER)
                        .get(1))
                .containsExactly(BlockRole.HEADLINE, BlockRole.HEADLINE, BlockRole.BODY);
    }

    @Test
    void overTextOfTheSameStoryItIsACrosshead() {
        assertThat(articles("HEADLINE_FIRST 云溪湖清淤完工", DISPATCH, "CROSSHEAD 淤泥去了哪里", SAME))
                .hasSize(1);
    }

    @Test
    void newsUnderADatelineWithoutADayMayHaveOneCrosshead() {
        assertThat(articles("HEADLINE_FIRST 云溪湖清淤完工", DISPATCH.replace("云溪8月3日电", "讯"), "CROSSHEAD 皮影戏进了校园", OTHER))
                .hasSize(1);
    }

    @Test
    void theHeadlineOverADatelineWithItsDayBeginsAnArticle() {
        // Given
        String feature = "BODY " + "清早，老艺人推开门，竹签在灯下排成一行，牛皮泡在木盆里。".repeat(8);

        // Then
        assertThat(articles("HEADLINE_FIRST 竹签上的七年", feature, "CROSSHEAD 云溪湖清淤完工", DISPATCH))
                .hasSize(2);
    }

    @Test
    void aDigestOfDispatchesStaysOneArticle() {
        assertThat(articles(
                        "HEADLINE_FIRST 简讯",
                        "CROSSHEAD 云溪湖清淤完工",
                        DISPATCH,
                        "CROSSHEAD 皮影戏进了校园",
                        "BODY 本报临渡8月3日电  老艺人周一禾每周三到镇小学教课。"))
                .hasSize(1);
    }

    @Test
    void aDocumentsTitleIsAHeadlineThoughItIsLong() {
        assertThat(articles(
                        "HEADLINE_FIRST 云溪湖清淤完工",
                        DISPATCH,
                        "BODY 云溪县人民政府关于表彰第三届最美乡村教师和乡村学校先进集体的决定",
                        "BODY 各乡镇人民政府、县政府各部门："))
                .containsExactly(
                        List.of(BlockRole.HEADLINE, BlockRole.BODY), List.of(BlockRole.HEADLINE, BlockRole.BODY));
    }

    private static List<List<BlockRole>> articles(String... lines) {
        return LabelledPage.of(lines).drafts().stream()
                .map(draft -> draft.pieces().stream().map(Piece::role).toList())
                .toList();
    }
}
