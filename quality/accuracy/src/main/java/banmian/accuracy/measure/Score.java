package banmian.accuracy.measure;

import java.util.Map;

/** What a measure says of one page or, added up, of many. */
public sealed interface Score permits Tally, Mean, PairOfMeans, Count, Reliability {
    /** Both together; {@code other} is of the same measure. */
    Score plus(Score other);

    /** The numbers people read, by name; one without a name (an empty one) is the score itself. NaN: nothing to say. */
    Map<String, Double> values();
}
