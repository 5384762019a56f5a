package banmian.training.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.training.GoldSamples;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class PairCountsTest {
    private final PairCounts counts = new PairCounts(Collections.nCopies(20, GoldSamples.page()));

    @Test
    void pairsOfManyArticlesAreCommon() {
        assertThat(counts.common().lines()).anyMatch(line -> line.startsWith("新") && line.indexOf('桥') > 0);
    }

    @Test
    void pairsThatAlwaysStandTogetherAreStrong() {
        assertThat(counts.strong().lines()).anyMatch(line -> line.startsWith("材") && line.indexOf('料') > 0);
        assertThat(counts.weak().lines()).noneMatch(line -> line.startsWith("材") && line.indexOf('料') > 0);
    }

    @Test
    void theFilesSayWhatTheyAre() {
        assertThat(counts.strong()).startsWith("# A character and those that follow it");
    }
}
