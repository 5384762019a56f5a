package banmian.training.label;

import banmian.segmenter.label.LineLabel;
import java.util.ArrayList;
import java.util.List;

/** Tells the bylines that stand under an article's text from those that stand over it. */
public final class ClosingBylines {
    private ClosingBylines() {}

    public static List<LineLabel> told(List<LineLabel> labels) {
        List<LineLabel> told = new ArrayList<>(labels);
        for (int i = 1; i < told.size(); i++) {
            if (told.get(i) == LineLabel.BYLINE && isText(told.get(i - 1))) {
                told.set(i, LineLabel.BYLINE_LAST);
            }
        }
        return told;
    }

    private static boolean isText(LineLabel label) {
        return switch (label) {
            case BODY_FIRST, BODY, BODY_PART, LIST, VERSE, CAPTION, CREDIT, SIGNOFF, BYLINE_LAST, JUMP -> true;
            default -> false;
        };
    }
}
