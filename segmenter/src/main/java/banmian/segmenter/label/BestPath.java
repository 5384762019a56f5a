package banmian.segmenter.label;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The sequence of labels that most speaks for (Viterbi). Of paths that are as good, that of the labels declared first. */
final class BestPath {
    private static final LineLabel[] LABELS = LineLabel.values();
    private static final int COUNT = LABELS.length;

    private final Steps[] steps;
    /** For each line and label its score, and then that of the best path that ends there. */
    private final int[] best;

    private BestPath(int[] scores, Steps[] steps) {
        this.steps = steps;
        this.best = scores;
    }

    /**
     * One label for each line.
     *
     * @param scores for each line and label, in hundredths; lost, for the paths are reckoned in their place
     * @param steps for each line those onto it; those onto the first do not count
     */
    static List<LineLabel> of(int[] scores, Steps[] steps) {
        BestPath path = new BestPath(scores, steps);
        path.forward();
        return path.trace();
    }

    private void forward() {
        int[] next = new int[COUNT];
        for (int at = 1; at < steps.length; at++) {
            Arrays.fill(next, Integer.MIN_VALUE);
            for (int from = 0; from < COUNT; from++) {
                raise(next, best[(at - 1) * COUNT + from], steps[at].scores()[from]);
            }
            for (int to = 0; to < COUNT; to++) {
                best[at * COUNT + to] += next[to];
            }
        }
    }

    private static void raise(int[] next, int before, int[] step) {
        for (int to = 0; to < next.length; to++) {
            next[to] = Math.max(next[to], before + step[to]);
        }
    }

    private List<LineLabel> trace() {
        LineLabel[] labels = new LineLabel[steps.length];
        int last = (steps.length - 1) * COUNT;
        int label = 0;
        for (int i = 1; i < COUNT; i++) {
            label = best[last + i] > best[last + label] ? i : label;
        }
        labels[steps.length - 1] = LABELS[label];
        for (int at = steps.length - 1; at > 0; at--) {
            label = before(at, label);
            labels[at - 1] = LABELS[label];
        }
        return Collections.unmodifiableList(Arrays.asList(labels));
    }

    /** The label of the line before {@code at} on the best path to {@code label}: looked for again, for it is seldom asked. */
    private int before(int at, int label) {
        int[][] step = steps[at].scores();
        int before = (at - 1) * COUNT;
        int found = 0;
        for (int from = 1; from < COUNT; from++) {
            boolean better = best[before + from] + step[from][label] > best[before + found] + step[found][label];
            found = better ? from : found;
        }
        return found;
    }
}
