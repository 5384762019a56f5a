package banmian.accuracy.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether probabilities are worth their numbers: of the things said to be right with .9, nine of ten should be.
 *
 * @param bins from low probabilities to high ones, always the same
 */
public record Reliability(List<Bin> bins) implements Score {
    /** Lower edges of the bins, and the upper edge of the last. */
    private static final List<Double> EDGES = List.of(0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0);

    public static final Reliability NONE = none();

    /**
     * The things whose probability is in [from, to); the last bin holds its upper edge too.
     *
     * @param expected sum of their probabilities: as many should be right
     */
    public record Bin(double from, double to, long count, double expected, long right) {
        private Bin plus(Bin other) {
            return new Bin(from, to, count + other.count, expected + other.expected, right + other.right);
        }
    }

    public Reliability {
        bins = List.copyOf(bins);
    }

    /** This and one thing more. */
    Reliability with(double probability, boolean right) {
        int at = bins.size() - 1;
        while (at > 0 && probability < bins.get(at).from()) {
            at--;
        }
        Bin bin = bins.get(at);
        List<Bin> more = new ArrayList<>(bins);
        more.set(at, bin.plus(new Bin(bin.from(), bin.to(), 1, probability, right ? 1 : 0)));
        return new Reliability(more);
    }

    public long count() {
        return bins.stream().mapToLong(Bin::count).sum();
    }

    /** Expected calibration error: how far, on the mean of all things, their bin's probability is from what is right. */
    public double error() {
        double off = bins.stream()
                .mapToDouble(bin -> Math.abs(bin.expected() - bin.right()))
                .sum();
        return count() == 0 ? Double.NaN : off / count();
    }

    @Override
    public Reliability plus(Score other) {
        List<Bin> sums = new ArrayList<>();
        for (int i = 0; i < bins.size(); i++) {
            sums.add(bins.get(i).plus(((Reliability) other).bins.get(i)));
        }
        return new Reliability(sums);
    }

    @Override
    public Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("ece", error());
        return values;
    }

    private static Reliability none() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 1; i < EDGES.size(); i++) {
            bins.add(new Bin(EDGES.get(i - 1), EDGES.get(i), 0, 0, 0));
        }
        return new Reliability(bins);
    }
}
