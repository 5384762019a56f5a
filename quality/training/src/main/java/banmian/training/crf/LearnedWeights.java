package banmian.training.crf;

import banmian.segmenter.label.LineLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** What was learned, as the lines of {@code weights.tsv}. */
public final class LearnedWeights {
    private static final LineLabel[] LABELS = LineLabel.values();
    private static final String[] WHERE = {"here", "above", "below"};
    static final String HEADING =
            "# Weights of the line labeller, for people to read and for training to overwrite; see Weights.\n"
                    + "# where\twhat\tlabel\tweight\n";

    private final Parameters parameters;
    private final FeatureNumbers numbers;

    LearnedWeights(Parameters parameters, FeatureNumbers numbers) {
        this.parameters = parameters;
        this.numbers = numbers;
    }

    /** The file's text, in alphabetical order; weights that are smaller than {@code least} are left out. */
    public String asText(double least) {
        TreeSet<String> lines = new TreeSet<>();
        for (int where = 0; where < WHERE.length; where++) {
            for (int feature = 0; feature < numbers.size(); feature++) {
                lines.addAll(lines(WHERE[where], numbers.name(feature), parameters.feature(where, feature), least));
            }
        }
        for (int gap = 0; gap < Parameters.GAPS; gap++) {
            for (LineLabel from : LABELS) {
                lines.addAll(lines("step-" + gap, from.name(), parameters.step(gap, from.ordinal()), least));
            }
        }
        lines.addAll(lines("step-0", "TOP", parameters.top(), least));
        return HEADING + String.join("\n", lines) + "\n";
    }

    private List<String> lines(String where, String what, int place, double least) {
        List<String> lines = new ArrayList<>();
        for (LineLabel label : LABELS) {
            double weight = parameters.values()[place + label.ordinal()];
            if (Math.abs(weight) >= least) {
                lines.add(String.format(Locale.ROOT, "%s\t%s\t%s\t%.2f", where, what, label, weight));
            }
        }
        return lines;
    }
}
