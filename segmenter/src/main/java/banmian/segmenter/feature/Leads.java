package banmian.segmenter.feature;

import banmian.segmenter.text.Line;
import banmian.segmenter.text.PairSet;
import banmian.segmenter.text.Pairs;
import banmian.segmenter.text.Workspace;
import java.util.List;

/**
 * How much of each line of a run of display lines the first sentence below the run repeats. Read once for each run, into the
 * same sets.
 */
final class Leads {
    static final int LONGEST_RUN = 8;
    private static final int LEAD = 70;

    private final List<Line> lines;
    private final boolean[] prose;
    private final Stretches runs;
    private final PairSet lead;
    private final PairSet own;
    private final double[] shares = new double[LONGEST_RUN];
    private int run = -1;

    Leads(List<Line> lines, boolean[] prose, Stretches runs, Workspace workspace) {
        this.lines = lines;
        this.prose = prose;
        this.runs = runs;
        this.lead = workspace.lead();
        this.own = workspace.head();
    }

    /** The part of a line's pairs of characters, from 0 to 1, that the lead has too; its run must not be too long. */
    double share(int at) {
        if (runs.start(at) != run) {
            run = runs.start(at);
            read();
        }
        return shares[at - run];
    }

    private void read() {
        lead.clear();
        int length = 0;
        char last = Pairs.NONE;
        for (int i = runs.end(run); i < lines.size() && length < LEAD && prose[i]; i++) {
            String line = lines.get(i).text();
            int most = Math.min(line.length(), LEAD);
            last = Pairs.add(line, 0, most, last, lead);
            length += most;
        }
        for (int i = run; i < runs.end(run); i++) {
            String head = lines.get(i).head();
            own.clear();
            Pairs.add(head, 0, head.length(), Pairs.NONE, own);
            shares[i - run] = own.share(lead);
        }
    }
}
