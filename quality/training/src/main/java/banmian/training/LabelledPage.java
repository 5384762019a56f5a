package banmian.training;

import banmian.segmenter.label.LineLabel;
import java.util.List;

/**
 * A page of which each line's label is known.
 *
 * @param labels one for each line of {@code text} that is not blank
 */
public record LabelledPage(String text, List<LineLabel> labels) {
    public LabelledPage {
        labels = List.copyOf(labels);
    }
}
