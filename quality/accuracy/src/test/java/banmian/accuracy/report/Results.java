package banmian.accuracy.report;

import banmian.accuracy.measure.Difference;
import banmian.accuracy.measure.Figures;
import banmian.accuracy.measure.Measure;
import banmian.accuracy.measure.PageResult;
import banmian.accuracy.measure.Tally;
import java.util.List;
import java.util.Map;

/** Results of pages that were never measured. */
final class Results {
    private Results() {}

    /** @param right of ten articles */
    static PageResult page(String name, String newspaper, int right, Difference... differences) {
        Tally articles = new Tally(right, 10, 10);
        Figures figures = new Figures(Map.of(Measure.CLOSE_ARTICLES, articles));
        return new PageResult(name, newspaper, null, figures, List.of(differences));
    }
}
