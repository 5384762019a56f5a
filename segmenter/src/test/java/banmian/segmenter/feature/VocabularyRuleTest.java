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
    })
    void aWordAtTheEndGivesTheLineAway(String line, String name) {
        assertThat(Seen.of(line)).contains(name);
        assertThat(Seen.of("云溪新桥昨日通车")).doesNotContain(name);
    }

    @Test
    void aWordInsideTheLineOrInProseDoesNot() {
        assertThat(Seen.of("林知远强调安全")).noneMatch(name -> name.startsWith("word="));
        assertThat(Seen.of("新桥昨日通车。林知远在仪式上强调")).noneMatch(name -> name.startsWith("word="));
    }
}
