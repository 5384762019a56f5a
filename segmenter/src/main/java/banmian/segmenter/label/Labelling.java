package banmian.segmenter.label;

import java.util.List;

/**
 * What the lines of a page are, and how sure that is.
 *
 * @param labels the best sequence of labels, one for each line
 * @param certainties for each line how likely it is, from 0 to 1, that an article begins there or does not, as its label
 *     says, and for a heading also that it is that heading; body, captions and the like may be taken for each other
 * @param begins for each line how likely it is, from 0 to 1, that an article begins there
 */
public record Labelling(List<LineLabel> labels, List<Double> certainties, List<Double> begins) {
    public Labelling {
        labels = List.copyOf(labels);
        certainties = List.copyOf(certainties);
        begins = List.copyOf(begins);
    }
}
