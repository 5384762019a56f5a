package banmian.segmenter.label;

import java.util.List;

/** What the lines of a page are, and how sure that is. */
public final class Labelling {
    private final List<LineLabel> labels;
    private final double[] certainties;
    private final double[] begins;

    /** Takes the arrays as they are, with a number for each line. */
    Labelling(List<LineLabel> labels, double[] certainties, double[] begins) {
        this.labels = labels;
        this.certainties = certainties;
        this.begins = begins;
    }

    /** The best sequence of labels, one for each line. */
    public List<LineLabel> labels() {
        return labels;
    }

    /**
     * How likely it is, from 0 to 1, that an article begins with line {@code at} or does not, as its label says, and for a
     * heading also that it is that heading; body, captions and the like may be taken for each other.
     */
    public double certainty(int at) {
        return certainties[at];
    }

    /** How likely it is, from 0 to 1, that an article begins with line {@code at}. */
    public double begins(int at) {
        return begins[at];
    }
}
