package banmian.segmenter.confidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Turns what the labels' probabilities say into how often such a thing is right: on pages of papers that the weights were
 * not learned from they are surer of themselves than they should be. Read from {@code calibration.tsv}, which
 * {@code banmian train --calibrate} writes: three columns, {@code of}, {@code what}, {@code weight}. The weights of one
 * {@code of} are added up as in a logistic regression: {@code base}, {@code certainty} times its {@link #logit}, and those of
 * the doubts. {@code review below} is the confidence that a person should look at.
 */
public final class Calibration {
    /** What can be right or wrong. */
    public enum Of {
        /** An article: its lines and its headline exactly. */
        ARTICLE,
        /** That an article begins where one was found to. */
        BOUNDARY,
        /** A line: whether an article begins there, and which heading it is, if any. */
        LINE
    }

    public static final String BASE = "base";
    public static final String CERTAINTY = "certainty";
    public static final String REVIEW = "review";
    public static final String BELOW = "below";
    /** Beyond it what the labels say is no longer worth its number. */
    private static final double LEAST = 0.001;

    private final Map<String, Double> weights;
    /** For each thing that can be right. */
    private final double[] base;

    private final double[] certainty;

    private Calibration(Map<String, Double> weights) {
        this.weights = weights;
        this.base = weights(BASE);
        this.certainty = weights(CERTAINTY);
    }

    private double[] weights(String what) {
        return Arrays.stream(Of.values()).mapToDouble(of -> weight(of, what)).toArray();
    }

    /** That of the weights that come with this version. */
    public static Calibration standard() {
        try (InputStream in = Calibration.class.getResourceAsStream("calibration.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException("calibration.tsv cannot be read", e);
        }
    }

    /** @param lines of a calibration file */
    public static Calibration of(Stream<String> lines) {
        Map<String, Double> weights = new HashMap<>();
        lines.filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(line -> {
            int tab = line.lastIndexOf('\t');
            weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        });
        return new Calibration(weights);
    }

    /** How often such a thing is right, from 0 to 1. */
    public double right(Of of, Signals signals) {
        double sum = base[of.ordinal()] + certainty[of.ordinal()] * logit(signals.certainty());
        for (String doubt : signals.doubts()) {
            sum += weight(of, doubt);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** An article whose confidence is less is one that a person should look at. */
    public double reviewBelow() {
        return weight(REVIEW + "\t" + BELOW);
    }

    /** Natural logarithm of the odds; of less than one in a thousand either way as of that. */
    public static double logit(double probability) {
        double kept = Math.max(LEAST, Math.min(1 - LEAST, probability));
        return Math.log(kept / (1 - kept));
    }

    private double weight(Of of, String what) {
        return weight(of.name().toLowerCase(Locale.ROOT) + "\t" + what);
    }

    private double weight(String name) {
        return weights.getOrDefault(name, 0.0);
    }
}
