package banmian.segmenter.feature;

import banmian.segmenter.text.Line;
import banmian.segmenter.text.PairSet;
import banmian.segmenter.text.Pairs;
import banmian.segmenter.text.Workspace;
import java.util.List;

/** How much of a paragraph takes up what stands before it, by the telling pairs of characters that both have. */
final class Echoes {
    private static final int REACH = 400;
    private static final int LINES = 30;

    private final List<Line> lines;
    private final Stretches passages;
    private final Workspace workspace;
    private int passage = -1;
    private double share;

    Echoes(List<Line> lines, Stretches passages, Workspace workspace) {
        this.lines = lines;
        this.passages = passages;
        this.workspace = workspace;
    }

    /** From 0 to 1, for the paragraph that begins with {@code first}; remembered until another is asked for. */
    double share(int first) {
        if (first != passage) {
            passage = first;
            share = collected(first, 1, passages.end(first), workspace.passage())
                    .share(collected(first - 1, -1, -1, workspace.before()));
        }
        return share;
    }

    private PairSet collected(int from, int step, int end, PairSet pairs) {
        pairs.clear();
        int budget = REACH;
        int left = LINES;
        for (int i = from; i != end && budget > 0 && left > 0; i += step, left--) {
            String text = lines.get(i).text();
            int begin = step > 0 ? 0 : Math.max(0, text.length() - budget);
            Pairs.addTelling(text, begin, Math.min(text.length(), begin + budget), pairs);
            budget -= text.length();
        }
        return pairs;
    }
}
