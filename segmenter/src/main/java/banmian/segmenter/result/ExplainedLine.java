package banmian.segmenter.result;

import java.util.List;

/**
 * What a line was taken for, and why.
 *
 * @param span where it stands on the page
 * @param label what it was taken for, such as {@code headline-first}: {@code -first} where an article begins
 * @param certainty how likely that is, from 0 to 1
 * @param instead what it would have been next likely
 * @param reasons what spoke most for {@code label} and against {@code instead}, the strongest first
 */
public record ExplainedLine(Span span, String label, double certainty, String instead, List<Reason> reasons) {
    public ExplainedLine {
        reasons = List.copyOf(reasons);
    }

    public boolean beginsArticle() {
        return label.endsWith("-first");
    }
}
