package banmian.accuracy.measure;

import java.util.Map;

/** The mean of {@code count} numbers that add up to {@code sum}. */
public record Mean(double sum, long count) implements Score {
    public static final Mean NONE = new Mean(0, 0);

    public double value() {
        return count == 0 ? Double.NaN : sum / count;
    }

    @Override
    public Mean plus(Score other) {
        Mean that = (Mean) other;
        return new Mean(sum + that.sum, count + that.count);
    }

    @Override
    public Map<String, Double> values() {
        return Map.of("", value());
    }
}
