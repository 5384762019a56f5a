package banmian.accuracy.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what one measure after another says of a page. */
final class Findings {
    private final Map<Measure, Score> scores = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    void score(Measure measure, Score score) {
        scores.merge(measure, score, Score::plus);
    }

    /** @param expected, found null where there is none */
    void difference(String kind, String expected, String found) {
        differences.add(new Difference(kind, expected, found));
    }

    Figures figures() {
        return new Figures(scores);
    }

    List<Difference> differences() {
        return List.copyOf(differences);
    }
}
