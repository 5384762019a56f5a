package banmian.training.calibrate;

import banmian.segmenter.confidence.Calibration;
import banmian.segmenter.confidence.DoubtRule;
import banmian.segmenter.confidence.Signals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** Finds how often what was found is right, and writes it as {@link Calibration} reads it. */
public final class CalibrationFit {
    static final String HEADING =
            "# How often what the labels are sure of is right; for people to read and for training to"
                    + " overwrite; see Calibration.\n# of\twhat\tweight\n";
    /** How much of all is of papers never seen: they are what calibration is for, and too few to be heard otherwise. */
    private static final double UNKNOWN = 0.5;

    private static final List<String> DOUBTS =
            Arrays.stream(DoubtRule.values()).map(DoubtRule::code).toList();

    private CalibrationFit() {}

    /** The file's text. */
    public static String text(List<Sample> samples) {
        StringBuilder text = new StringBuilder(HEADING);
        for (Calibration.Of of : Calibration.Of.values()) {
            List<String> names = names(of);
            double[] weights = LogisticFit.of(rows(samples, of), names.size());
            for (int i = 0; i < weights.length; i++) {
                line(text, name(of), names.get(i), weights[i]);
            }
        }
        double below =
                ReviewThreshold.of(samples, Calibration.of(text.toString().lines()));
        line(text, Calibration.REVIEW, Calibration.BELOW, below);
        return text.toString();
    }

    private static void line(StringBuilder text, String of, String what, double weight) {
        text.append(String.format(Locale.ROOT, "%s\t%s\t%.3f\n", of, what, weight));
    }

    /** Lines and beginnings have no doubts of their own. */
    private static List<String> names(Calibration.Of of) {
        List<String> names = new ArrayList<>(List.of(Calibration.BASE, Calibration.CERTAINTY));
        if (of == Calibration.Of.ARTICLE) {
            names.addAll(DOUBTS);
        }
        return names;
    }

    private static List<LogisticFit.Row> rows(List<Sample> samples, Calibration.Of of) {
        List<Sample> those =
                samples.stream().filter(sample -> sample.of() == of).toList();
        Shares shares = Shares.of(those, UNKNOWN);
        return those.stream()
                .map(sample -> new LogisticFit.Row(
                        inputs(sample.signals(), of == Calibration.Of.ARTICLE), sample.right(), shares.of(sample)))
                .toList();
    }

    private static double[] inputs(Signals signals, boolean withDoubts) {
        DoubleStream doubts = withDoubts
                ? DOUBTS.stream().mapToDouble(code -> signals.doubts().contains(code) ? 1 : 0)
                : DoubleStream.empty();
        return DoubleStream.concat(DoubleStream.of(1, Calibration.logit(signals.certainty())), doubts)
                .toArray();
    }

    static String name(Calibration.Of of) {
        return of.name().toLowerCase(Locale.ROOT);
    }
}
