package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinePhraseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "■本报记者 林知远 | REPORTER 林知远 本报",
                "本报记者  林知远  通讯员  周一禾 | REPORTER 林知远 本报; CORRESPONDENT 周一禾",
                "本报记者　林知远　周一禾　文/图 | REPORTER 林知远 本报; REPORTER 周一禾 本报",
                "（记者林知远、周一禾） | REPORTER 林知远; REPORTER 周一禾",
                "（记者胡  凡、通讯员 赵小舟） | REPORTER 胡凡; CORRESPONDENT 赵小舟",
                "记者胡凡通讯员赵小舟 | REPORTER 胡凡; CORRESPONDENT 赵小舟",
                "云溪日报社记者 胡凡 | REPORTER 胡凡 云溪日报社",
                "首席记者 胡凡 | REPORTER 胡凡",
                "见习记者 周一禾 | REPORTER 周一禾",
                "本报记者 胡凡 实习生 周一禾 | REPORTER 胡凡 本报; INTERN 周一禾",
                "本报评论员  林知远 | COMMENTATOR 林知远 本报",
                "作者：林知远 | AUTHOR 林知远",
                "譯者：林知遠 | AUTHOR 林知遠",
                "文｜林知远 | AUTHOR 林知远",
                "撰文 林知远 图片由受访者提供 | AUTHOR 林知远",
                "（读者王女士口述 本报记者林知远整理） | REPORTER 林知远 本报",
                "云溪晚报记者 林知远 摄影报道 | REPORTER 林知远 云溪晚报",
                "記者 林知遠 突發組 | REPORTER 林知遠",
                "●本报驻临渡特派记者 林知远 ●本报记者 周一禾 | REPORTER 林知远 本报驻临渡; REPORTER 周一禾 本报",
                "采写/本报记者 林知远 | REPORTER 林知远 本报",
                "文/图 本报记者 林知远 | REPORTER 林知远 本报",
                "图文/林知远 | AUTHOR 林知远",
                "撰稿：林知远 | AUTHOR 林知远",
                "特约撰稿人 林知远 | AUTHOR 林知远",
                "口本报记者 林知远 | REPORTER 林知远 本报",
                "（撰文/林知远 周一禾） | AUTHOR 林知远; AUTHOR 周一禾",
                "（记者 林知远 实习生 周一禾 文/摄） | REPORTER 林知远; INTERN 周一禾",
                "江城日报·云溪新闻记者 林知远 | REPORTER 林知远 江城日报·云溪新闻",
                "（记者 林知远 通讯员 银监宣） | REPORTER 林知远; CORRESPONDENT 银监宣",
                "（记者 楚留白） | REPORTER 楚留白",
                "（静塘法院 周一禾 整理：林知远） | AUTHOR 周一禾; AUTHOR 林知远",
                "热心读者 王小川 | AUTHOR 王小川",
                "责编：王小川 | EDITOR 王小川",
                "本报记者 阿依努尔·吐逊 | REPORTER 阿依努尔·吐逊 本报",
                "本报记者 卓玛央吉 | REPORTER 卓玛央吉 本报",
                "本報記者 陳潤之 | REPORTER 陳潤之 本報",
                "〇本报记者 林知远 | REPORTER 林知远 本报",
                "▍本报记者 林知远 | REPORTER 林知远 本报",
                "记者 ｜ 林知远 | REPORTER 林知远",
                "主任记者 林知远 | REPORTER 林知远",
                "商经记者 林知远 商经编辑 周一禾 | REPORTER 林知远 商经; EDITOR 周一禾 商经",
                "小记者 王小川 | AUTHOR 王小川",
                "读者 王小川 | AUTHOR 王小川",
                "文、图/林知远 | AUTHOR 林知远",
                "文·图 林知远 | AUTHOR 林知远",
                "文并图 林知远 | AUTHOR 林知远",
                "图/文 林知远 | AUTHOR 林知远",
                "图文 林知远 | AUTHOR 林知远",
                "采写/摄影：本报记者 林知远 | REPORTER 林知远 本报",
                "採訪、整理：林知遠 | AUTHOR 林知遠",
                "采访/本报记者 林知远 | REPORTER 林知远 本报",
                "（执笔：林知远） | AUTHOR 林知远",
                "（调研组成员：本报记者 林知远 周一禾 执笔：林知远） | REPORTER 林知远 本报; REPORTER 周一禾 本报; AUTHOR 林知远",
                "口述：王小川 整理：本报首席记者 林知远 | REPORTER 林知远 本报",
                "主持人：本报记者 林知远 | REPORTER 林知远 本报",
                "本报记者 林知远 制图 周一禾 | REPORTER 林知远 本报",
            })
    void whoWroteIsRead(String line, String people) {
        assertThat(Credits.of(BylinePhrase.read(line, 0))).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新华社记者  林知远摄 | PHOTOGRAPHER 林知远 新华社",
                "胡  凡摄（影像云溪） | PHOTOGRAPHER 胡凡",
                "胡凡、周一禾 摄 | PHOTOGRAPHER 胡凡; PHOTOGRAPHER 周一禾",
                "摄影：胡凡 | PHOTOGRAPHER 胡凡",
                "图/胡凡 | PHOTOGRAPHER 胡凡",
                "文/本报记者 林知远 图/本报记者 胡凡 | REPORTER 林知远 本报; PHOTOGRAPHER 胡凡 本报",
                "文/本报记者 林知远 图/胡凡 | REPORTER 林知远 本报; PHOTOGRAPHER 胡凡",
                "撰文/林知远 摄影/胡凡 | AUTHOR 林知远; PHOTOGRAPHER 胡凡",
                "本报记者 胡凡 图 | PHOTOGRAPHER 胡凡 本报",
                "胡凡/图 | PHOTOGRAPHER 胡凡",
                "胡凡 航拍 | PHOTOGRAPHER 胡凡",
                "胡凡 8月3日摄 | PHOTOGRAPHER 胡凡",
                "胡凡 摄/视觉中国 | PHOTOGRAPHER 胡凡",
                "新华社发 胡凡 摄 | PHOTOGRAPHER 胡凡",
                "本版图片均由胡凡摄 | PHOTOGRAPHER 胡凡",
                "读者 老苗 摄 | PHOTOGRAPHER 老苗",
                "文/林知远 图/新华社 | AUTHOR 林知远",
            })
    void whoTookThePictureIsRead(String line, String people) {
        assertThat(Credits.of(BylinePhrase.read(line, 0))).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "林知远 整理 | AUTHOR 林知远",
                "本报记者 林知远 采写 | REPORTER 林知远 本报",
                "本报记者 林知远 发自云溪 | REPORTER 林知远 本报",
                "本報記者 陳潤之 香港報道 | REPORTER 陳潤之 本報",
                "林知远 文 | AUTHOR 林知远",
                "记者 林知远/云溪 | REPORTER 林知远",
                "本报记者 林知远 云溪报道 | REPORTER 林知远 本报",
                "本报记者 林知远 周一禾 云溪电 | REPORTER 林知远 本报; REPORTER 周一禾 本报",
                "本报记者 林知远 供图/云溪桥梁公司 | REPORTER 林知远 本报",
                "本报记者 林知远 线索提供：市民王女士 | REPORTER 林知远 本报",
            })
    void whatStandsBehindTheNamesIsNoName(String line, String people) {
        assertThat(Credits.of(BylinePhrase.read(line, 0))).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报记者走进云溪社区采访", // a headline
                "记者节里话担当与坚守", // a headline
                "林知远摄影作品展在云溪开幕", // a headline
                "摄", // a lone character
                "林知远", // a name without a word: BareName's
                "新桥通车后，记者见到了林知远。", // a sentence
                "（下转第3版）", // a jump
                "图为新桥全景。林知远摄", // a caption with its credit
                "见到记者前来，大家都用方言招呼记者。", // a sentence
                "特此更正，并向读者致歉", // an apology
                "读者来信", // a rubric
                "（读者 王女士）", // who asks, and signs with no name
                "通讯员供图", // a credit without a name
                "本报综合报道", // a dateline
                "图/视觉中国", // an agency
            })
    void otherLinesNameNoOne(String line) {
        assertThat(BylinePhrase.read(line, 0)).isEmpty();
        assertThat(BylinePhrase.matches(line)).isFalse();
    }

    @Test
    void aSpanHoldsRoleWordAffiliationAndNameAndCountsFromTheOffset() {
        // Given
        String page = "新桥通车\n■本报记者 林知远 周一禾 通讯员 胡  凡";
        int lineStart = page.indexOf('■');

        // When
        var bylines = BylinePhrase.read(page.substring(lineStart), lineStart);

        // Then
        assertThat(Credits.printed(bylines, page)).containsExactly("本报记者 林知远", "周一禾", "通讯员 胡  凡");
    }

    @Test
    void aLineLongerThanAnyBylineIsNone() {
        assertThat(BylinePhrase.matches("本报记者 " + "林知远 ".repeat(98))).isTrue();
        assertThat(BylinePhrase.matches("本报记者 " + "林知远 ".repeat(99))).isFalse();
    }
}
