package banmian.segmenter.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How much speaks for which label. Read from {@code weights.tsv}: four columns, {@code where}, {@code what},
 * {@code label}, {@code weight}. {@code where} is {@code here}, {@code above} or {@code below}: a feature of the line
 * itself or of the one before or after it; or {@code step-0}, {@code step-1}, {@code step-2}: the label of the line
 * before ({@code TOP} at the first line), with no, one or more blank lines between. In memory weights are hundredths: the
 * file has two decimals.
 */
final class Weights {
    static final String TOP = "TOP";
    private static final int LABELS = LineLabel.values().length;

    private final FeatureWeights features;
    private final Steps[] steps;
    private final int[] top;

    private Weights(FeatureWeights features, Steps[] steps, int[] top) {
        this.features = features;
        this.steps = steps;
        this.top = top;
    }

    /** The weights that come with this version. */
    static Weights standard() {
        try (InputStream in = Weights.class.getResourceAsStream("weights.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException("weights.tsv cannot be read", e);
        }
    }

    /** @param lines of a weights file */
    static Weights of(Stream<String> lines) {
        Reader reader = new Reader();
        lines.filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(reader::add);
        return reader.weights();
    }

    FeatureWeights features() {
        return features;
    }

    /** Onto a line with this gap above it. */
    Steps steps(Gap gap) {
        return steps[gap.ordinal()];
    }

    /** For each label of the first line, in hundredths. */
    int[] top() {
        return top;
    }

    /** Gathers the lines of the file. */
    private static final class Reader {
        private final SortedMap<String, int[]> features = new TreeMap<>();
        private final int[][][] steps = new int[Gap.values().length][LABELS][LABELS];
        private final int[] top = new int[LABELS];

        void add(String line) {
            String[] columns = line.split("\t");
            int label = LineLabel.valueOf(columns[2]).ordinal();
            int weight = (int) Math.round(Double.parseDouble(columns[3]) * 100);
            if (!columns[0].startsWith(Gap.PREFIX)) {
                int place = Place.valueOf(columns[0].toUpperCase(Locale.ROOT)).ordinal();
                features.computeIfAbsent(columns[1], name -> new int[FeatureWeights.ROW])[place * LABELS + label] =
                        weight;
            } else if (columns[1].equals(TOP)) {
                top[label] = weight;
            } else {
                int from = LineLabel.valueOf(columns[1]).ordinal();
                steps[Gap.of(columns[0]).ordinal()][from][label] = weight;
            }
        }

        Weights weights() {
            return new Weights(
                    new FeatureWeights(features),
                    Arrays.stream(steps).map(Steps::new).toArray(Steps[]::new),
                    top);
        }
    }
}
