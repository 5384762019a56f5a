package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseRuleTest {
    @ParameterizedTest
    @CsvSource({
        "■本报记者 林知远, phrase=byline",
        "林  远, phrase=bare-name",
        "胡  凡文 林知远摄, phrase=words-and-pictures",
        "·新桥故事·, phrase=rubric",
        "（作者为云溪大学教授）, phrase=note",
        "详细报道尽在A05版, phrase=pointer",
        "新桥通车三百天（A05）, phrase=pointer",
        "核心阅读, phrase=box",
        "图片新闻, phrase=picture-label",
        "■■■, phrase=no-letters",
        "编者按：新桥通车在即。, phrase=editor",
        "本报讯 新桥昨日通车。, phrase=dateline",
        "（上接第一版）新桥昨日通车。, phrase=jump-from",
        "图为新桥夜景。, phrase=caption",
        "新桥的故事还在继续。（下转第3版）, phrase=jump-on",
        "新桥夜景。林知远摄, phrase=credit",
        "新桥为何三年建成（民生视点）, phrase=rubric-tail",
        "车流平稳。（新华社云溪8月3日电）, phrase=signed-off",
        "2031年8月4日 星期一, furniture=date",
        "第3版 要闻, furniture=page-number",
        "责编 王小川, furniture=staff",
        "邮发代号：00-0, furniture=registration",
        "云溪日报, furniture=masthead",
    })
    void aFixedFormIsNamed(String line, String name) {
        assertThat(Seen.of(line)).contains(name);
        assertThat(Seen.of("云溪新桥昨日正式通车")).doesNotContain(name);
    }

    @Test
    void aPlainHeadlineHasNoForm() {
        assertThat(Seen.of("云溪新桥昨日正式通车"))
                .noneMatch(name -> name.startsWith("phrase=") || name.startsWith("furniture="));
    }

    @Test
    void formsAtTheEndsAreSeenOnTheLongestLineToo() {
        assertThat(Seen.of("本报讯 " + Seen.PROSE.repeat(100) + "（下转第3版）")).contains("phrase=dateline", "phrase=jump-on");
    }
}
