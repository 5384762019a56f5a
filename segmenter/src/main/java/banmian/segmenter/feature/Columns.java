package banmian.segmenter.feature;

import banmian.segmenter.text.Line;
import java.util.List;

/** How wide the columns of a page are, where its text is wrapped at their width. */
final class Columns {
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;
    private static final int FEWEST = 4;

    private Columns() {}

    /** The width that most lines of text have, in characters; 0 where fewer than half of them are about so wide. */
    static int width(List<Line> lines, boolean[] prose) {
        int[] counts = new int[WIDEST + 1];
        int all = 0;
        for (int at = 0; at < prose.length; at++) {
            if (prose[at]) {
                all++;
                int width = width(lines.get(at));
                counts[width <= WIDEST ? width : 0]++;
            }
        }
        int best = NARROWEST;
        for (int width = NARROWEST; width <= WIDEST; width++) {
            best = counts[width] > counts[best] ? width : best;
        }
        int about = counts[best - 1] + counts[best] + (best < WIDEST ? counts[best + 1] : 0);
        return about >= FEWEST && about * 2 >= all ? best : 0;
    }

    /** With its indent. */
    static int width(Line line) {
        return line.length() + line.indent() / 2;
    }
}
