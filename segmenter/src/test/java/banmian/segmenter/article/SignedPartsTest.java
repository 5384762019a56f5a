package banmian.segmenter.article;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.LabelledPage;
import banmian.segmenter.result.BlockRole;
import org.junit.jupiter.api.Test;

class SignedPartsTest {
    private static final String FIRST = "BODY 云溪湖清淤工程动工，三百名工人清出淤泥，湖水渐渐变深。";
    private static final String SECOND = "BODY 县水利局请来专家，清淤方案改了五次，湖底淤泥送往砖厂。";
    private static final String LAST = "BODY 清淤工程完工，云溪湖的湖水变清，三百名工人合影留念。";
    private static final String SIGNED = "SIGNOFF （本报记者林知远、周一禾）";

    @Test
    void theSignedPartUnderALineLikeTheCrossheadsBelongsToTheParts() {
        // When
        var drafts = LabelledPage.of(
                        "HEADLINE_FIRST 一湖清水",
                        "CROSSHEAD 破土，难在第一锹",
                        FIRST,
                        "CROSSHEAD 求解，方案改五次",
                        SECOND,
                        "HEADLINE_FIRST 完工，湖水又清了",
                        LAST,
                        SIGNED)
                .drafts();

        // Then
        assertThat(drafts).hasSize(1);
        assertThat(drafts.get(0).of(BlockRole.CROSSHEAD))
                .extracting(Piece::text)
                .containsExactly("破土，难在第一锹", "求解，方案改五次", "完工，湖水又清了");
    }

    @Test
    void whatIsSignedAlreadyHasNoMoreParts() {
        assertThat(articles(SECOND, "SIGNOFF （本报记者胡凡）", "HEADLINE_FIRST 完工，湖水又清了", LAST, SIGNED))
                .isEqualTo(2);
    }

    @Test
    void aDispatchIsNoPart() {
        assertThat(articles(SECOND, "HEADLINE_FIRST 完工，湖水又清了", "BODY 本报云溪8月3日电  云溪湖清淤工程完工，三百名工人合影。", SIGNED))
                .isEqualTo(2);
    }

    @Test
    void whatTellsSomethingElseIsNoPart() {
        assertThat(articles(SECOND, "HEADLINE_FIRST 皮影，走进校园里", "BODY 老艺人每周三来校教课，剪刀竹签自己带来。", SIGNED))
                .isEqualTo(2);
    }

    @Test
    void whoAnAuthorIsSignsNoParts() {
        assertThat(articles(SECOND, "HEADLINE_FIRST 完工，湖水又清了", LAST, "SIGNOFF （作者为云溪县水利局局长）"))
                .isEqualTo(2);
    }

    /** How many articles follow from these lines behind a headline and a first part. */
    private static int articles(String... lines) {
        String[] page = new String[lines.length + 4];
        page[0] = "HEADLINE_FIRST 一湖清水";
        page[1] = "CROSSHEAD 破土，难在第一锹";
        page[2] = FIRST;
        page[3] = "CROSSHEAD 求解，方案改五次";
        System.arraycopy(lines, 0, page, 4, lines.length);
        return LabelledPage.of(page).drafts().size();
    }
}
