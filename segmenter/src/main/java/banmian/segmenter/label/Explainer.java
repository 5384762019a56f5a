package banmian.segmenter.label;

import banmian.segmenter.result.ExplainedLine;
import banmian.segmenter.result.Reason;
import banmian.segmenter.result.Span;
import banmian.segmenter.text.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Says why lines were taken for what they are: what spoke for their label and against the next likely one. Not for use by
 * several threads at once.
 */
final class Explainer {
    private static final LineLabel[] LABELS = LineLabel.values();

    private final FeatureWeights weights;
    private final List<Line> lines;
    private final Evidence evidence;
    private final Steps[] steps;
    private final List<LineLabel> labels;
    private final Posterior posterior;
    /** For each family the first feature seen of the line that is explained, and its number or 0. */
    private final Feature[] firsts;

    private final int[] members;

    Explainer(
            FeatureWeights weights,
            List<Line> lines,
            Evidence evidence,
            Steps[] steps,
            List<LineLabel> labels,
            Posterior posterior) {
        this.weights = weights;
        this.lines = lines;
        this.evidence = evidence;
        this.steps = steps;
        this.labels = labels;
        this.posterior = posterior;
        this.firsts = new Feature[weights.families()];
        this.members = new int[weights.families()];
    }

    ExplainedLine explain(int at, int most, double certainty) {
        LineLabel label = labels.get(at);
        LineLabel instead = likeliest(at, other -> !label.saysTheSameAs(other));
        Line line = lines.get(at);
        return new ExplainedLine(
                new Span(line.start(), line.end()),
                code(label),
                certainty,
                code(instead),
                reasons(at, most, label, instead));
    }

    List<Reason> whyItBegins(int at, int most) {
        return reasons(at, most, labels.get(at), likeliest(at, other -> !other.startsArticle()));
    }

    private LineLabel likeliest(int at, Predicate<LineLabel> candidates) {
        LineLabel best = null;
        for (LineLabel label : LABELS) {
            if (candidates.test(label) && (best == null || posterior.of(at, label) > posterior.of(at, best))) {
                best = label;
            }
        }
        return best;
    }

    private List<Reason> reasons(int at, int most, LineLabel label, LineLabel instead) {
        Strongest strongest = new Strongest(most, label, instead);
        List<Feature> here = evidence.seen(at);
        strongest.addAll(Place.HERE, here);
        addConjunctions(here, strongest);
        if (at > 0) {
            strongest.addAll(Place.ABOVE, evidence.seen(at - 1));
            LineLabel before = labels.get(at - 1);
            strongest.add(() -> "after:" + code(before), steps[at].scores()[before.ordinal()]);
        }
        if (at + 1 < evidence.lines()) {
            strongest.addAll(Place.BELOW, evidence.seen(at + 1));
        }
        return strongest.reasons();
    }

    private void addConjunctions(List<Feature> seen, Strongest strongest) {
        Arrays.fill(members, 0);
        for (Feature feature : seen) {
            if (feature.family() >= 0 && members[feature.family()] == 0) {
                firsts[feature.family()] = feature;
                members[feature.family()] = feature.member();
            }
        }
        for (Conjunction conjunction : weights.conjunctions()) {
            int[] row = conjunction.of(members);
            if (row != null && strongest.counts(row)) {
                strongest.add(() -> conjunction.name(firsts), row);
            }
        }
    }

    private static String code(LineLabel label) {
        return label.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
