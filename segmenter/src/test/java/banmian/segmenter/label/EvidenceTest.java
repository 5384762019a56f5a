package banmian.segmenter.label;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.text.Workspace;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final int LABELS = LineLabel.values().length;
    private static final int BODY = LineLabel.BODY.ordinal();

    @Test
    void aFeatureSpeaksForItsOwnLineAndForThoseAround() {
        // Given
        SortedMap<String, int[]> weights = new TreeMap<>();
        weights.put("prose", row(3, 20, 100));
        FeatureWeights features = new FeatureWeights(weights);

        // When
        int[] sums = Evidence.of(
                        3,
                        (at, names) -> {
                            if (at == 1) {
                                names.accept("prose");
                            }
                        },
                        features,
                        new Workspace())
                .scores();

        // Then: it stands below the first line, on the second, above the third
        assertThat(new int[] {sums[BODY], sums[LABELS + BODY], sums[2 * LABELS + BODY]})
                .containsExactly(3, 20, 100);
    }

    @Test
    void ofAFamilyTheFirstNameCountsTogetherWithOthers() {
        // Given
        SortedMap<String, int[]> weights = new TreeMap<>();
        weights.put("opens=han", row(0, 1, 0));
        weights.put("opens=han&ends=han", row(0, 40, 0));
        weights.put("opens=han&ends=comma", row(0, 500, 0));
        FeatureWeights features = new FeatureWeights(weights);

        // When
        int[] sums = Evidence.of(
                        1,
                        (at, names) -> {
                            names.accept("opens=han");
                            names.accept("no-such-name");
                            names.accept("ends=han");
                            names.accept("ends=comma");
                        },
                        features,
                        new Workspace())
                .scores();

        // Then
        assertThat(sums[BODY]).isEqualTo(41);
    }

    private static int[] row(int below, int here, int above) {
        int[] row = new int[FeatureWeights.ROW];
        row[Place.BELOW.ordinal() * LABELS + BODY] = below;
        row[Place.HERE.ordinal() * LABELS + BODY] = here;
        row[Place.ABOVE.ordinal() * LABELS + BODY] = above;
        return row;
    }
}
