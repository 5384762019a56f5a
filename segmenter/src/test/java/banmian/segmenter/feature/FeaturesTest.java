package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.text.LineSplitter;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeaturesTest {
    @Test
    void everyLineIsDescribed() {
        // When
        List<List<String>> features = Features.of(LineSplitter.split("新桥通车\n\n■本报记者 林知远\n\n" + Seen.PROSE, List.of()));

        // Then
        assertThat(features).hasSize(3).allSatisfy(names -> assertThat(names).isNotEmpty());
    }

    @Test
    void aPageWithoutLinesHasNone() {
        assertThat(Features.of(List.of())).isEmpty();
    }
}
