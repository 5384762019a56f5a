package banmian.benchmarks.pipeline;

import java.util.List;

/**
 * Where the values of some rounds lie.
 *
 * @param median the mean of the two in the middle where they are even in number
 */
record Spread(double median, double least, double most) {
    /** @throws IllegalArgumentException if there is no value */
    static Spread of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /**
     * The value that so many of all are not above.
     *
     * @param share from 0 to 1, as .99
     * @throws IllegalArgumentException if there is no value
     */
    static double percentile(List<Double> values, double share) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int place = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, Math.min(sorted.size() - 1, place)));
    }
}
