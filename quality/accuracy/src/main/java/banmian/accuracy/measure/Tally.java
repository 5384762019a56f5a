package banmian.accuracy.measure;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many things were right of those found and of those expected.
 *
 * @param right both found and expected
 */
public record Tally(long right, long found, long expected) implements Score {
    public static final Tally NONE = new Tally(0, 0, 0);

    public double precision() {
        return found == 0 ? Double.NaN : (double) right / found;
    }

    public double recall() {
        return expected == 0 ? Double.NaN : (double) right / expected;
    }

    public double f1() {
        return found + expected == 0 ? Double.NaN : 2.0 * right / (found + expected);
    }

    @Override
    public Tally plus(Score other) {
        Tally that = (Tally) other;
        return new Tally(right + that.right, found + that.found, expected + that.expected);
    }

    @Override
    public Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("precision", precision());
        values.put("recall", recall());
        values.put("f1", f1());
        values.put("right", (double) right);
        values.put("found", (double) found);
        values.put("expected", (double) expected);
        return values;
    }
}
