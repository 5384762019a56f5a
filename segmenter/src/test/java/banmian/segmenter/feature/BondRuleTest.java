package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BondRuleTest {
    @ParameterizedTest
    @CsvSource({
        "新桥的建成立, 足于两岸的需要。, strong",
        "新桥全长20, 20米。, strong",
        "新桥连通两岸, ，市民过河快了。, mark",
        "林知远看望建桥工人, 拳拳之心。, loose",
        "新桥昨日通车。, 市民过河快了。, closed",
    })
    void whetherALineRunsOnInTheNextIsSeen(String line, String next, String expected) {
        assertThat(Seen.of(line + "\n\n" + next, 0)).contains("runs-on=" + expected);
    }
}
