package banmian.segmenter.confidence;

import java.util.List;

/**
 * What is known of how sure something is, before it is known how often such things are right.
 *
 * @param certainty from 0 to 1, as the probabilities of the labels have it
 * @param page mean certainty of the page's lines, from 0 to 1: low where a paper prints as those it was learned from do not
 * @param doubts codes of what else speaks against it
 */
public record Signals(double certainty, double page, List<String> doubts) {
    public Signals {
        doubts = List.copyOf(doubts);
    }
}
