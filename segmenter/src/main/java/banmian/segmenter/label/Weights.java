package banmian.segmenter.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * How much speaks for which label. Read from {@code weights.tsv}: four columns, {@code where}, {@code what},
 * {@code label}, {@code weight}. {@code where} is {@code here}, {@code above} or {@code below}: a feature of the line
 * itself or of the one before or after it; or {@code step-0}, {@code step-1}, {@code step-2}: the label of the line
 * before ({@code TOP} at the first line), with no, one or more blank lines between.
 */
final class Weights {
    static final String TOP = "TOP";
    private static final int LABELS = LineLabel.values().length;
    private static final double[] NONE = new double[LABELS];

    private final Map<String, double[]> here = new HashMap<>();
    private final Map<String, double[]> above = new HashMap<>();
    private final Map<String, double[]> below = new HashMap<>();
    private final Map<Gap, double[][]> steps = new EnumMap<>(Gap.class);
    private final Map<Gap, double[][]> stepFactors = new EnumMap<>(Gap.class);
    private final double[] top = new double[LABELS];

    private Weights() {
        for (Gap gap : Gap.values()) {
            steps.put(gap, new double[LABELS][LABELS]);
        }
    }

    /** The weights that come with this version. */
    static Weights standard() {
        try (InputStream in = Weights.class.getResourceAsStream("weights.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Weights weights = new Weights();
            reader.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(weights::add);
            weights.steps.forEach((gap, scores) -> weights.stepFactors.put(gap, exponents(scores)));
            return weights;
        } catch (IOException e) {
            throw new UncheckedIOException("weights.tsv cannot be read", e);
        }
    }

    double[] here(String feature) {
        return here.getOrDefault(feature, NONE);
    }

    double[] above(String feature) {
        return above.getOrDefault(feature, NONE);
    }

    double[] below(String feature) {
        return below.getOrDefault(feature, NONE);
    }

    /** By label of the line before, then by label of the line. */
    double[][] steps(Gap gap) {
        return steps.get(gap);
    }

    /** e to the power of the same: what a step multiplies a probability by. Made once, for every line needs it. */
    double[][] stepFactors(Gap gap) {
        return stepFactors.get(gap);
    }

    double[] top() {
        return top;
    }

    private static double[][] exponents(double[][] scores) {
        return Arrays.stream(scores)
                .map(row -> Arrays.stream(row).map(Math::exp).toArray())
                .toArray(double[][]::new);
    }

    private void add(String line) {
        String[] columns = line.split("\t");
        int label = LineLabel.valueOf(columns[2]).ordinal();
        row(columns[0], columns[1])[label] = Double.parseDouble(columns[3]);
    }

    private double[] row(String where, String what) {
        return switch (where) {
            case "here" -> here.computeIfAbsent(what, key -> new double[LABELS]);
            case "above" -> above.computeIfAbsent(what, key -> new double[LABELS]);
            case "below" -> below.computeIfAbsent(what, key -> new double[LABELS]);
            default -> step(where, what);
        };
    }

    private double[] step(String where, String previous) {
        if (previous.equals(TOP)) {
            return top;
        }
        for (Gap gap : Gap.values()) {
            if (gap.where().equals(where)) {
                return steps.get(gap)[LineLabel.valueOf(previous).ordinal()];
            }
        }
        throw new IllegalArgumentException("weights.tsv: unknown column " + where);
    }
}
