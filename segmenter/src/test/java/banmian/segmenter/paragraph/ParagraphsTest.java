package banmian.segmenter.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import banmian.segmenter.LabelledPage;
import banmian.segmenter.result.BlockRole;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void aParagraphCutByAColumnsEdgeIsRepairedAcrossTheBlankLine() {
        // Given
        LabelledPage page = LabelledPage.of(
                "HEADLINE_FIRST 新桥通车",
                "",
                "BODY 新桥昨日通车，全长三百二十米，两岸居民从此不必绕行二十公里去上班上学，负责施工的临渡桥梁公司介绍说，桥面",
                "",
                "BODY 采用了新的材料。",
                "",
                "BODY 市民林知远第一个骑车过桥。");

        // Then
        assertThat(page.paragraphs())
                .extracting(Passage::text)
                .containsExactly("新桥昨日通车，全长三百二十米，两岸居民从此不必绕行二十公里去上班上学，负责施工的临渡桥梁公司介绍说，桥面采用了新的材料。", "市民林知远第一个骑车过桥。");
        assertThat(page.at(page.paragraphs().get(0).spans()))
                .containsExactly("新桥昨日通车，全长三百二十米，两岸居民从此不必绕行二十公里去上班上学，负责施工的临渡桥梁公司介绍说，桥面", "采用了新的材料。");
    }

    @Test
    void linesWrappedAtTheColumnsWidthBecomeParagraphs() {
        // Given
        LabelledPage page =
                LabelledPage.of("BODY 新桥昨日上午正式通车，全长三百二", "BODY 十米，市民过河快多了。", "BODY 市民林知远第一个骑车过桥，他说，", "BODY 回家近了。");

        // Then
        assertThat(page.paragraphs())
                .extracting(Passage::text)
                .containsExactly("新桥昨日上午正式通车，全长三百二十米，市民过河快多了。", "市民林知远第一个骑车过桥，他说，回家近了。");
    }

    @Test
    void aFullLineThatEndsASentenceStillGoesOn() {
        // Given
        LabelledPage page = LabelledPage.of("BODY 新桥昨日上午正式通车，全长三百。", "BODY 新桥连着老城和新城，过河快多了。", "BODY 车流平稳。");

        // Then
        assertThat(page.paragraphs())
                .extracting(Passage::text)
                .containsExactly("新桥昨日上午正式通车，全长三百。新桥连着老城和新城，过河快多了。车流平稳。");
    }

    @Test
    void anIndentOpensAParagraphWhereTheColumnIsIndented() {
        // Given
        LabelledPage page = LabelledPage.of(
                "BODY 　　新桥昨日正式通车，全长三百", "BODY 米。市民过河快多了。", "BODY 　　市民林知远说，", "", "BODY 回家近了。", "BODY 　　车流平稳");

        // Then
        assertThat(page.paragraphs())
                .extracting(Passage::text)
                .containsExactly("新桥昨日正式通车，全长三百米。市民过河快多了。", "市民林知远说，回家近了。", "车流平稳");
    }

    @Test
    void aCaptionBetweenTheHalvesOfAParagraphStandsByItself() {
        // Given
        LabelledPage page =
                LabelledPage.of("BODY 市民林知远说，新桥通车以后，他每天可以", "", "CAPTION 图为新桥夜景。", "CREDIT 胡  凡摄", "", "BODY 多睡半个小时。");

        // Then
        assertThat(page.paragraphs())
                .extracting(Passage::role, Passage::text)
                .containsExactly(
                        tuple(BlockRole.BODY, "市民林知远说，新桥通车以后，他每天可以多睡半个小时。"),
                        tuple(BlockRole.CAPTION, "图为新桥夜景。"),
                        tuple(BlockRole.CREDIT, "胡  凡摄"));
    }

    @Test
    void aCrossheadEndsTheParagraphBeforeIt() {
        // Given
        LabelledPage page = LabelledPage.of("BODY 新桥的故事要从三年前说起", "", "CROSSHEAD 三年一座桥", "", "BODY 那年夏天，河水漫过了老桥。");

        // Then
        assertThat(page.paragraphs())
                .extracting(Passage::text)
                .containsExactly("新桥的故事要从三年前说起", "三年一座桥", "那年夏天，河水漫过了老桥。");
    }

    @Test
    void anAnnouncedListIsNotGluedToItsAnnouncement() {
        // Given
        LabelledPage page = LabelledPage.of("BODY 新桥有三个特点：", "", "BODY 一、桥面宽；", "", "BODY 二、护栏高；", "", "BODY 三、灯光亮。");

        // Then
        assertThat(page.paragraphs())
                .extracting(Passage::text)
                .containsExactly("新桥有三个特点：", "一、桥面宽；", "二、护栏高；", "三、灯光亮。");
    }

    @Test
    void headlinesBylinesAndJumpsAreNoParagraphs() {
        // Given
        LabelledPage page = LabelledPage.of(
                "KICKER_FIRST 市长林知远强调", "HEADLINE 新桥要用得好", "DECK 周一禾主持", "BYLINE 本报记者 胡凡", "BODY 新桥通车。（下转第3版）");

        // Then
        assertThat(page.paragraphs()).extracting(Passage::text).containsExactly("新桥通车。");
    }
}
