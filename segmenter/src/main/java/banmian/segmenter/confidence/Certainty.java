package banmian.segmenter.confidence;

import banmian.segmenter.article.ArticleDraft;
import banmian.segmenter.article.Piece;
import banmian.segmenter.label.Labelling;
import banmian.segmenter.label.LineLabel;
import banmian.segmenter.text.Line;
import java.util.Arrays;
import java.util.List;

/** How sure it is that an article begins, ends and is headed as it was read. */
public final class Certainty {
    private final Labelling labelling;
    private final int[] starts;

    public Certainty(List<Line> lines, Labelling labelling) {
        this.labelling = labelling;
        this.starts = lines.stream().mapToInt(Line::start).toArray();
    }

    /** From 0 to 1: that all its lines, and the first line of the article after it, were rightly read. */
    public double of(ArticleDraft draft) {
        double all = 1;
        int last = 0;
        for (Piece piece : draft.pieces()) {
            int line = Arrays.binarySearch(starts, piece.start());
            if (line >= 0) {
                all *= labelling.certainties().get(line);
                last = line;
            }
        }
        return all * ofLineBehind(last);
    }

    private double ofLineBehind(int line) {
        int next = line + 1;
        while (next < labelling.labels().size() && labelling.labels().get(next) == LineLabel.FURNITURE) {
            next++;
        }
        return next < labelling.labels().size() ? labelling.certainties().get(next) : 1;
    }
}
