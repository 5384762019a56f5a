package banmian.accuracy.measure;

import java.util.LinkedHashMap;
import java.util.Map;

/** A precision and a recall that are means over items, and their harmonic mean. */
public record PairOfMeans(Mean precision, Mean recall) implements Score {
    public double f1() {
        double p = precision.value();
        double r = recall.value();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    @Override
    public PairOfMeans plus(Score other) {
        PairOfMeans that = (PairOfMeans) other;
        return new PairOfMeans(precision.plus(that.precision), recall.plus(that.recall));
    }

    @Override
    public Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("precision", precision.value());
        values.put("recall", recall.value());
        values.put("f1", f1());
        return values;
    }
}
