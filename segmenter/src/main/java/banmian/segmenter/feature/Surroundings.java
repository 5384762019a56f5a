package banmian.segmenter.feature;

import banmian.segmenter.text.Line;
import banmian.segmenter.text.PairSet;
import banmian.segmenter.text.Pairs;
import java.util.List;

/**
 * What the text before and after a run of display lines speaks of: the pairs of characters that tell texts apart. Read
 * once for each run, into the same two sets.
 */
final class Surroundings {
    private static final int REACH = 700;
    private static final int LINES = 30;

    private final List<Line> lines;
    private final Stretches runs;
    private final PairSet ahead = new PairSet(REACH);
    private final PairSet behind = new PairSet(REACH);
    private final PairSet own = new PairSet();
    /** The telling pairs of whole lines: most lines stand before one run and after another. */
    private final int[][] telling;

    private final int[] buffer = new int[REACH];
    private double shared;
    private int run = -1;

    Surroundings(List<Line> lines, Stretches runs) {
        this.lines = lines;
        this.runs = runs;
        this.telling = new int[lines.size()][];
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
        own.clear();
        own.addAll(Pairs.telling(head, 0, head.length(), buffer));
        return own;
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
                pairs.addAll(telling(i));
            } else {
                int begin = step > 0 ? 0 : length - budget;
                pairs.addAll(Pairs.telling(text, begin, begin + budget, buffer));
            }
            budget -= length;
        }
    }

    private int[] telling(int at) {
        if (telling[at] == null) {
            String text = lines.get(at).text();
            telling[at] = Pairs.telling(text, 0, text.length(), buffer);
        }
        return telling[at];
    }
}
