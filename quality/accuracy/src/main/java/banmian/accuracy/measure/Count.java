package banmian.accuracy.measure;

import java.util.Map;

/** How often something happened. */
public record Count(long times) implements Score {
    @Override
    public Count plus(Score other) {
        return new Count(times + ((Count) other).times);
    }

    @Override
    public Map<String, Double> values() {
        return Map.of("", (double) times);
    }
}
