package banmian.accuracy.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The scores of all measures, in the order in which people read them. */
public record Figures(Map<Measure, Score> scores) {
    public static final Figures NONE = new Figures(Map.of());

    public Figures {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    }

    /** The score of {@code measure}; null where it was not measured. */
    public Score of(Measure measure) {
        return scores.get(measure);
    }

    public Figures plus(Figures other) {
        Map<Measure, Score> sum = new LinkedHashMap<>(scores);
        other.scores.forEach((measure, score) -> sum.merge(measure, score, Score::plus));
        return new Figures(sum);
    }

    /** Every number by its name, such as {@code headline.f1} or {@code pk}. */
    public Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        scores.forEach((measure, score) -> score.values()
                .forEach((part, value) -> values.put(measure.key() + (part.isEmpty() ? "" : "." + part), value)));
        return values;
    }
}
