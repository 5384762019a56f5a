package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionWordRuleTest {
    @ParameterizedTest
    @ValueSource(strings = {"林知远对两岸居民的", "新桥建成以后将", "新桥连着老城和"})
    void aLineCutByTheColumnsEdgeEndsInAFunctionWord(String line) {
        assertThat(Seen.of(line)).contains("ends-in-function-word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"的关心化为动力", "们纷纷走上新桥", "和新城"})
    void itsOtherHalfOpensWithOne(String line) {
        assertThat(Seen.of(line)).contains("opens-with-function-word");
    }

    @ParameterizedTest
    @CsvSource({"云溪新桥昨日正式通车", "新桥的故事。", "让新桥连通两岸民心"})
    void aHeadlineDoesNeither(String line) {
        assertThat(Seen.of(line)).doesNotContain("ends-in-function-word", "opens-with-function-word");
    }
}
