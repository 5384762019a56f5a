package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"林知远对两岸居民的", "新桥连着老城与", "市民们把"})
    void aLineCutByTheColumnsEdgeEndsInOne(String line) {
        assertThat(Seen.of(line)).contains("ends=particle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"的关心化为动力", "们纷纷走上新桥"})
    void itsOtherHalfOpensWithOne(String line) {
        assertThat(Seen.of(line)).contains("opens=particle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"云溪新桥昨日正式通车", "建桥是全城的选择，是正确的", "新桥建设市民全程参与", "新桥知识全民普及"})
    void aHeadlineDoesNot(String line) {
        assertThat(Seen.of(line)).contains("ends=han");
    }

    @ParameterizedTest
    @ValueSource(strings = {"地铁新线开通", "中国建桥人", "上海来客"})
    void wordsThatBeginLikeOneAreNone(String line) {
        assertThat(Seen.of(line)).contains("opens=han");
    }
}
