package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyRuleTest {
    @ParameterizedTest
    @CsvSource({
        "林知远在通车仪式上强调, word=says",
        "云溪市气象台提醒, word=says",
        "林知远周一禾出席, word=attends",
        "遗失启事, word=notice",
        "云溪新桥限行公告, word=notice",
        "一条老街的改造纪实, word=reports",
        "首届风筝节开幕！, word=event",
        "国庆假期前三天, word=time",
        "云溪县推行一站式服务, word=place",
        "浙江完善养老服务, word=place",
        "市教育局回应家长关切, word=office",
        "——记护林员周一禾, word=about",
        "《江城市养犬条例》施行, word=title",
        "早稻增产8.2%, word=figure",
        "国际短波, word=column",
        "〔读书札记〕, word=column",
    })
    void aWordAtItsHeadOrTailGivesTheLineAway(String line, String name) {
        assertThat(Seen.of(line)).contains(name);
        assertThat(Seen.of("两岸居民不必再绕路")).doesNotContain(name);
    }

    @Test
    void aWordInsideTheLineOrInProseDoesNot() {
        assertThat(Seen.of("林知远强调安全")).noneMatch(name -> name.startsWith("word="));
        assertThat(Seen.of("新桥昨日通车。林知远在仪式上强调")).noneMatch(name -> name.startsWith("word="));
    }
}
