package banmian.segmenter.label;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The file is written by training: whatever it names must exist here, or it is of another version. */
class WeightsTest {
    private static final List<String> LABELS =
            Arrays.stream(LineLabel.values()).map(LineLabel::name).toList();
    private static final List<String> STEPS =
            Arrays.stream(Gap.values()).map(Gap::where).toList();

    private final List<String[]> rows = rows();

    @Test
    void everyRowHasFourColumnsAndAFiniteWeight() {
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row).hasSize(4);
            assertThat(Double.parseDouble(row[3])).isFinite();
        });
    }

    @Test
    void onlyLabelsThatExistAreNamed() {
        assertThat(rows).extracting(row -> row[2]).isSubsetOf(LABELS);
        assertThat(rows.stream().filter(row -> STEPS.contains(row[0])))
                .extracting(row -> row[1])
                .isSubsetOf(
                        Stream.concat(LABELS.stream(), Stream.of(Weights.TOP)).toList());
    }

    @Test
    void onlyPlacesAndGapsThatExistAreNamed() {
        assertThat(rows).extracting(row -> row[0]).isSubsetOf("here", "above", "below", "step-0", "step-1", "step-2");
        assertThat(STEPS).containsExactly("step-0", "step-1", "step-2");
    }

    @Test
    void noWeightIsGivenTwice() {
        assertThat(rows)
                .extracting(row -> String.join(" ", row[0], row[1], row[2]))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatTheFileSaysIsWhatIsRead() {
        // Given
        Weights weights = Weights.standard();

        // Then
        assertThat(rows).allSatisfy(row -> {
            int label = LineLabel.valueOf(row[2]).ordinal();
            assertThat(read(weights, row[0], row[1])[label] / 100.0).isEqualTo(Double.parseDouble(row[3]));
        });
    }

    @Test
    void aFeatureThatTheFileDoesNotNameSpeaksForNothing() {
        assertThat(Weights.standard().features().find("no-such-feature")).isNull();
        assertThat(Weights.standard().features().at(Place.HERE, "opens=han&ends=no-such-mark"))
                .hasSize(LABELS.size())
                .containsOnly(0);
    }

    private static int[] read(Weights weights, String where, String what) {
        if (!where.startsWith("step-")) {
            return weights.features().at(Place.valueOf(where.toUpperCase(Locale.ROOT)), what);
        }
        if (what.equals(Weights.TOP)) {
            return weights.top();
        }
        return weights.steps(Gap.of(where)).scores()[LABELS.indexOf(what)];
    }

    private static List<String[]> rows() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Weights.class.getResourceAsStream("weights.tsv"), UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
