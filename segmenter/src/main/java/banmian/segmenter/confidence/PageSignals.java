package banmian.segmenter.confidence;

import banmian.segmenter.label.LineLabel;
import banmian.segmenter.result.SegmentedPage;
import java.util.List;

/**
 * A page with what its probabilities are reckoned from: for calibration.
 *
 * @param articles one for each article of the page
 * @param boundaries where each article begins
 * @param lines one for each line that is not blank
 * @param labels what each line was taken for
 */
public record PageSignals(
        SegmentedPage page,
        List<Signals> articles,
        List<Signals> boundaries,
        List<Signals> lines,
        List<LineLabel> labels) {
    public PageSignals {
        articles = List.copyOf(articles);
        boundaries = List.copyOf(boundaries);
        lines = List.copyOf(lines);
        labels = List.copyOf(labels);
    }
}
