package banmian.local.evaluate;

import banmian.accuracy.gold.GoldException;
import banmian.accuracy.gold.GoldSource;
import banmian.accuracy.measure.PageAccuracy;
import banmian.accuracy.measure.PageResult;
import banmian.segmenter.PageSegmenter;

/** What came of one gold page. */
sealed interface Measuring {
    record Measured(PageResult result) implements Measuring {}

    /** @param why names the file and what is wrong with it */
    record Refused(String why) implements Measuring {}

    static Measuring of(GoldSource source) {
        try {
            return new Measured(PageAccuracy.of(source.read(), PageSegmenter.standard()));
        } catch (GoldException e) {
            return new Refused(e.getMessage());
        }
    }
}
