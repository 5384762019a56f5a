package banmian.segmenter.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import banmian.segmenter.LabelledPage;
import banmian.segmenter.result.Byline;
import banmian.segmenter.result.BylineRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class BylinesTest {
    @Test
    void peopleAreNamedInTheOrderOfThePageWhereverTheyStand() {
        // Given
        LabelledPage page = LabelledPage.of(
                "HEADLINE_FIRST 新桥通车", "BODY 本报讯（记者 林知远）新桥昨日通车。", "CAPTION 图为新桥。胡  凡摄", "BYLINE 通讯员 周一禾");

        // When
        List<Byline> bylines = Bylines.read(page.parts());

        // Then
        assertThat(bylines)
                .extracting(Byline::name, Byline::role)
                .containsExactly(
                        tuple("林知远", BylineRole.REPORTER),
                        tuple("胡凡", BylineRole.PHOTOGRAPHER),
                        tuple("周一禾", BylineRole.CORRESPONDENT));
        assertThat(page.at(bylines.stream().map(Byline::span).toList())).containsExactly("记者 林知远", "胡  凡", "通讯员 周一禾");
    }

    @Test
    void whoeverIsNamedTwiceInOneRoleCountsOnce() {
        assertThat(read("BYLINE ■本报记者 林知远", "BODY 新桥昨日通车。（记者林知远）"))
                .extracting(Byline::name, Byline::affiliation)
                .containsExactly(tuple("林知远", "本报"));
    }

    @Test
    void whoeverWroteAndTookPicturesCountsTwice() {
        assertThat(read("BYLINE 本报记者 林知远", "BODY 新桥昨日通车。", "CREDIT 林知远摄"))
                .extracting(Byline::name, Byline::role)
                .containsExactly(tuple("林知远", BylineRole.REPORTER), tuple("林知远", BylineRole.PHOTOGRAPHER));
    }

    @Test
    void aBylineLineMayHaveAnyOfFourForms() {
        assertThat(read("BYLINE ■本报记者 林知远", "BYLINE 周一禾文 胡凡摄", "BYLINE 赵  舟", "BYLINE □云溪市实验小学 王小川"))
                .extracting(Byline::name, Byline::role, Byline::affiliation)
                .containsExactly(
                        tuple("林知远", BylineRole.REPORTER, "本报"),
                        tuple("周一禾", BylineRole.AUTHOR, null),
                        tuple("胡凡", BylineRole.PHOTOGRAPHER, null),
                        tuple("赵舟", BylineRole.AUTHOR, null),
                        tuple("王小川", BylineRole.AUTHOR, "云溪市实验小学"));
    }

    @Test
    void aBylineLineMayStandInBrackets() {
        assertThat(read("BODY 新桥昨日通车。", "BYLINE_LAST （林知远 周一禾）"))
                .extracting(Byline::name)
                .containsExactly("林知远", "周一禾");
    }

    @Test
    void eachItemOfShortNewsMayHaveAnAuthorOfItsOwn() {
        assertThat(read("BODY ■ 新桥昨日通车。（林知远）", "BODY ■ 护栏已经装好。（周一禾）", "BODY ■ 路灯亮了。"))
                .extracting(Byline::name)
                .containsExactly("林知远", "周一禾");
        assertThat(read("BODY 新桥昨日通车。（林知远）", "BODY 路灯亮了。")).isEmpty();
    }

    @Test
    void aBylineLineThatCannotBeReadNamesNoOne() {
        assertThat(read("BYLINE 云溪新桥建设指挥部宣传组集体采写报道", "BODY 新桥昨日通车。")).isEmpty();
    }

    @Test
    void aNameInTheTextIsNoByline() {
        assertThat(read("BODY 新桥昨日通车，市民林知远第一个过桥。", "BODY “记者同志，写写这座桥吧。”他说。")).isEmpty();
    }

    private static List<Byline> read(String... lines) {
        return Bylines.read(LabelledPage.of(lines).parts());
    }
}
