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
                "BODY_PART 新桥昨日通车，全长三百二十米，两岸居民从此不必绕行二十公里去上班上学，负责施工的临渡桥梁公司介绍说，桥面",
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
        LabelledPage page = LabelledPage.of(
                "BODY_PART 新桥昨日上午正式通车，全长三百二", "BODY 十米，市民过河快多了。", "BODY_PART 市民林知远第一个骑车过桥，他说，", "BODY 回家近了。");

        // Then
        assertThat(page.paragraphs())
                .extracting(Passage::text)
                .containsExactly("新桥昨日上午正式通车，全长三百二十米，市民过河快多了。", "市民林知远第一个骑车过桥，他说，回家近了。");
    }

    @Test
    void linesOfACaptionAreJoinedByTheLookOfTheirColumn() {
        // Given
        LabelledPage page = LabelledPage.of("BODY 新桥昨日通车。", "", "CAPTION 图为市民在新桥上", "CAPTION 散步。", "CAPTION 图②：新桥夜景。");

        // Then
        assertThat(page.paragraphs()).extracting(Passage::text).containsExactly("新桥昨日通车。", "图为市民在新桥上散步。", "图②：新桥夜景。");
    }

    @Test
    void aCaptionBetweenTheHalvesOfAParagraphStandsByItself() {
        // Given
        LabelledPage page = LabelledPage.of(
                "BODY_PART 市民林知远说，新桥通车以后，他每天可以", "", "CAPTION 图为新桥夜景。", "CREDIT 胡  凡摄", "", "BODY 多睡半个小时。");

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

    @Test
    void linesOfVerseSignersAndShortItemsStandByThemselves() {
        // Given
        LabelledPage page = LabelledPage.of(
                "VERSE 新桥把两岸",
                "",
                "VERSE 缝在一起",
                "",
                "LIST 今天　阴转小雨",
                "",
                "LIST 明天　小雨",
                "",
                "SIGNOFF 云溪县公安局交通警察大队",
                "",
                "SIGNOFF 2031年8月3日");

        // Then
        assertThat(page.paragraphs())
                .extracting(Passage::text)
                .containsExactly("新桥把两岸", "缝在一起", "今天　阴转小雨", "明天　小雨", "云溪县公安局交通警察大队", "2031年8月3日");
    }

    @Test
    void namesInBracketsThatAColumnsEdgeHasCutAreJoined() {
        // Given
        LabelledPage page = LabelledPage.of("SIGNOFF （本报记者林知远、", "", "SIGNOFF 周一禾、", "SIGNOFF 胡凡）");

        // Then
        assertThat(page.paragraphs()).extracting(Passage::text).containsExactly("（本报记者林知远、周一禾、胡凡）");
    }

    @Test
    void aLongItemThatAColumnsEdgeHasCutIsJoined() {
        // Given
        LabelledPage page = LabelledPage.of(
                "LIST ● 新桥开放首日，非机动车走西侧辅道，行人",
                "",
                "LIST 走东侧步道。",
                "",
                "LIST ● 公交车照常停靠桥北、桥南两站，末班车",
                "",
                "LIST ● 停车场免费三天。");

        // Then
        assertThat(page.paragraphs())
                .extracting(Passage::text)
                .containsExactly("● 新桥开放首日，非机动车走西侧辅道，行人走东侧步道。", "● 公交车照常停靠桥北、桥南两站，末班车", "● 停车场免费三天。");
    }
}
