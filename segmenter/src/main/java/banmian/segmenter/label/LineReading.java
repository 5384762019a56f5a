package banmian.segmenter.label;

import banmian.segmenter.result.ExplainedLine;
import banmian.segmenter.result.Reason;
import java.util.List;

/** What the lines of a page were read as, and on asking why. */
public final class LineReading {
    private final Labelling labelling;
    private final Explainer explainer;

    /** @param explainer null where there are no lines */
    LineReading(Labelling labelling, Explainer explainer) {
        this.labelling = labelling;
        this.explainer = explainer;
    }

    public Labelling labelling() {
        return labelling;
    }

    /**
     * Why a line was taken for what it is.
     *
     * @param at index of the line, from 0
     * @param most reasons to give
     */
    public ExplainedLine explain(int at, int most) {
        return explainer.explain(at, most, labelling.certainty(at));
    }

    /** What spoke most for an article beginning with a line, the strongest first; its label is one that begins articles. */
    public List<Reason> whyItBegins(int at, int most) {
        return explainer.whyItBegins(at, most);
    }
}
