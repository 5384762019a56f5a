package banmian.segmenter.confidence;

import java.util.List;

/**
 * What is known of how sure something is, before it is known how often such things are right.
 *
 * @param certainty from 0 to 1, as the probabilities of the labels have it
 * @param doubts codes of what else speaks against it
 */
public record Signals(double certainty, List<String> doubts) {
    public Signals {
        doubts = List.copyOf(doubts);
    }
}
