package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InnerMarksRuleTest {
    @ParameterizedTest
    @CsvSource({
        "一桥通两岸　半小时到家, has-gap",
        "新桥通了。路近了。, has-full-stop",
        "林知远：让新桥连通民心, has-colon",
        "云溪、临渡两地通车, has-pause",
        "一座“连心桥”, has-quote",
    })
    void aMarkInsideTheLineIsNamed(String line, String name) {
        assertThat(Seen.of(line)).contains(name);
        assertThat(Seen.of("云溪新桥昨日通车")).doesNotContain(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"新桥昨日通车 | commas=0", "新桥通车，路近了 | commas=1", "新桥通车，路近了，人笑了 | commas=2+"})
    void commasAreCounted(String line, String name) {
        assertThat(Seen.of(line)).contains(name);
        assertThat(Seen.of(line)).filteredOn(seen -> seen.startsWith("commas=")).hasSize(1);
    }

    @Test
    void aMarkAtTheEndIsNotInside() {
        assertThat(Seen.of("新桥昨日通车。")).doesNotContain("has-full-stop");
        assertThat(Seen.of("名单如下：")).doesNotContain("has-colon");
    }
}
