package banmian.segmenter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.LabelledPage;
import banmian.segmenter.result.Jump;
import org.junit.jupiter.api.Test;

class JumpsTest {
    @Test
    void anArticleGoesOnWhereAJumpGluedToItsTextSays() {
        assertThat(read("HEADLINE_FIRST 新桥通车", "BODY 新桥的故事还在继续。（下转第3版）")).isEqualTo(new Jump("03", null));
    }

    @Test
    void anArticleBeganWhereAJumpOnALineOfItsOwnSays() {
        assertThat(read("HEADLINE_FIRST 新桥通车", "JUMP （上接第一版）", "BODY 新桥的故事还在继续。"))
                .isEqualTo(new Jump(null, "01"));
    }

    @Test
    void anArticleMayDoBoth() {
        assertThat(read("BODY （上接A01版）新桥的故事要从三年前说起。", "BODY 还在继续。（下转A05版）")).isEqualTo(new Jump("A05", "A01"));
    }

    @Test
    void bothMayStandInOneParagraph() {
        assertThat(read("BODY （上接第一版）新桥的故事还在继续。（下转第五版）")).isEqualTo(new Jump("05", "01"));
    }

    @Test
    void mostArticlesDoNeither() {
        assertThat(read("HEADLINE_FIRST 新桥通车", "BODY 新桥昨日通车。")).isEqualTo(Jump.NONE);
    }

    @Test
    void aJumpLineThatNamesNoPageLeadsNowhere() {
        assertThat(read("BODY 新桥昨日通车", "JUMP 下转封底")).isEqualTo(Jump.NONE);
    }

    @Test
    void aJumpMayNameTheOtherPart() {
        assertThat(read("BODY 新桥的故事还在继续。（下转第3版《桥上的一天》）").continuesAs()).isEqualTo("桥上的一天");
        assertThat(read("JUMP （上接第一版《新桥通车》）", "BODY 天刚亮。").continuedAs()).isEqualTo("新桥通车");
    }

    @Test
    void relatedPagesAreThoseThatAnArticlePointsTo() {
        assertThat(read("BODY 新桥昨日通车。（相关报道见第二版）", "SIGNOFF （图片见A5版）").relatedPages())
                .containsExactly("02", "A05");
    }

    @Test
    void aPointerCutByTheEndOfALineIsReadOnce() {
        assertThat(read("BODY 新桥昨日通车。（相关", "BODY 报道见第二版）两岸居民").relatedPages()).containsExactly("02");
    }

    private static Jump read(String... lines) {
        return Jumps.read(LabelledPage.of(lines).draft());
    }
}
