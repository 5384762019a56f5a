package banmian.segmenter.label;

import banmian.segmenter.feature.Features;
import banmian.segmenter.result.ExplainedLine;
import banmian.segmenter.result.Reason;
import banmian.segmenter.result.Span;
import banmian.segmenter.text.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says why lines were taken for what they are: what spoke for their label and against the next likely one. */
final class Explainer {
    private static final int MOST_REASONS = 5;

    private final Weights weights;
    private final List<Line> lines;
    private final List<List<String>> features;
    private final Labelling labelling;
    private final Posterior posterior;

    Explainer(Weights weights, List<Line> lines, Labelling labelling, Posterior posterior) {
        this.weights = weights;
        this.lines = lines;
        this.features = Features.of(lines);
        this.labelling = labelling;
        this.posterior = posterior;
    }

    ExplainedLine explain(int at) {
        LineLabel label = labelling.labels().get(at);
        LineLabel instead = nextLikely(at, label);
        Line line = lines.get(at);
        return new ExplainedLine(
                new Span(line.start(), line.end()),
                code(label),
                labelling.certainties().get(at),
                code(instead),
                reasons(at, label, instead));
    }

    private LineLabel nextLikely(int at, LineLabel label) {
        LineLabel best = null;
        for (LineLabel other : LineLabel.values()) {
            boolean likelier = best == null || posterior.of(at, other) > posterior.of(at, best);
            best = !label.saysTheSameAs(other) && likelier ? other : best;
        }
        return best;
    }

    private List<Reason> reasons(int at, LineLabel label, LineLabel instead) {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, Place.HERE, "", at, label, instead);
        add(reasons, Place.ABOVE, "above:", at - 1, label, instead);
        add(reasons, Place.BELOW, "below:", at + 1, label, instead);
        if (at > 0) {
            LineLabel before = labelling.labels().get(at - 1);
            int[] steps = weights.steps(Gap.above(lines.get(at))).scores()[before.ordinal()];
            add(reasons, "after:" + code(before), steps, label, instead);
        }
        reasons.sort(Comparator.comparingDouble(Reason::weight).reversed());
        return reasons.subList(0, Math.min(MOST_REASONS, reasons.size()));
    }

    /** @param from the line whose features speak, which may be off the page */
    private void add(List<Reason> reasons, Place place, String prefix, int from, LineLabel label, LineLabel instead) {
        if (from < 0 || from >= features.size()) {
            return;
        }
        for (String name : features.get(from)) {
            if (place == Place.HERE || Features.isShared(name)) {
                add(reasons, prefix + name, weights.features().at(place, name), label, instead);
            }
        }
    }

    private static void add(List<Reason> reasons, String what, int[] hundredths, LineLabel label, LineLabel instead) {
        int weight = hundredths[label.ordinal()] - hundredths[instead.ordinal()];
        if (weight > 0) {
            reasons.add(new Reason(what, weight / 100.0));
        }
    }

    private static String code(LineLabel label) {
        return label.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
