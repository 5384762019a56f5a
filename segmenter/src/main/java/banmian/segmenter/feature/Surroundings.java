package banmian.segmenter.feature;

import banmian.segmenter.text.Line;
import banmian.segmenter.text.PairSet;
import banmian.segmenter.text.Pairs;
import banmian.segmenter.text.Workspace;
import java.util.Arrays;
import java.util.List;

/**
 * What the text before and after a run of display lines speaks of: the pairs of characters that tell texts apart. Read
 * once for each run, into the same two sets.
 */
final class Surroundings {
    private static final int REACH = Workspace.WINDOW;
    private static final int LINES = 30;

    private final List<Line> lines;
    private final Stretches runs;
    private final Workspace workspace;
    private final PairSet ahead;
    private final PairSet behind;
    /** The telling pairs of whole lines, for most lines stand before one run and after another: where each line's are. */
    private final int[] tellingFrom;

    private final int[] tellingTo;
    private int told;
    private double shared;
    private int run = -1;

    Surroundings(List<Line> lines, Stretches runs, Workspace workspace) {
        this.lines = lines;
        this.runs = runs;
        this.workspace = workspace;
        this.ahead = workspace.ahead();
        this.behind = workspace.behind();
        this.tellingFrom = new int[lines.size()];
        this.tellingTo = new int[lines.size()];
        Arrays.fill(tellingFrom, -1);
    }

    /** The pairs of the text after the run that {@code at} stands in; holds until another run is asked for. */
    PairSet ahead(int at) {
        read(at);
        return ahead;
    }

    /** The same of the text before the run. */
    PairSet behind(int at) {
        read(at);
        return behind;
    }

    /** The telling pairs of a line itself; hold until another line's are asked for. */
    PairSet own(int at) {
        String head = lines.get(at).head();
        workspace.own().clear();
        addTelling(head, 0, head.length(), workspace.own());
        return workspace.own();
    }

    /** How much of the smaller text the other shares, from 0 to 1. */
    double shared(int at) {
        read(at);
        return shared;
    }

    private void read(int at) {
        if (runs.start(at) == run) {
            return;
        }
        run = runs.start(at);
        collect(runs.end(at), 1, ahead);
        collect(run - 1, -1, behind);
        shared = ahead.size() < behind.size() ? ahead.share(behind) : behind.share(ahead);
    }

    private void collect(int from, int step, PairSet pairs) {
        pairs.clear();
        int budget = REACH;
        int left = LINES;
        for (int i = from; i >= 0 && i < lines.size() && budget > 0 && left > 0; i += step, left--) {
            String text = lines.get(i).text();
            int length = text.length();
            if (length <= budget) {
                tell(i);
                pairs.addAll(workspace.pairs(told), tellingFrom[i], tellingTo[i]);
            } else {
                int begin = step > 0 ? 0 : length - budget;
                addTelling(text, begin, begin + budget, pairs);
            }
            budget -= length;
        }
    }

    /** Reads the telling pairs of a line, if they are not yet. */
    private void tell(int at) {
        if (tellingFrom[at] < 0) {
            String text = lines.get(at).text();
            tellingFrom[at] = told;
            told = Pairs.telling(text, 0, text.length(), workspace.pairs(told + text.length()), told);
            tellingTo[at] = told;
        }
    }

    /** Those of a stretch of text, read behind those that are kept. */
    private void addTelling(String text, int from, int to, PairSet pairs) {
        int[] room = workspace.pairs(told + to - from);
        pairs.addAll(room, told, Pairs.telling(text, from, to, room, told));
    }
}
