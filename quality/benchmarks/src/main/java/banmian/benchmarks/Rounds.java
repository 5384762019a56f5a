package banmian.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The measurements of all rounds, by name. Medians, so that a round in which the machine did something else does not count. */
final class Rounds {
    private final List<Measurement> all = new ArrayList<>();

    void add(Measurement measurement) {
        all.add(measurement);
    }

    /** Nanoseconds; NaN where {@code name} was not measured. */
    double time(String name) {
        return median(name, Measurement::nanoseconds);
    }

    /** Bytes; NaN where {@code name} was not measured. */
    double allocated(String name) {
        return median(name, Measurement::allocated);
    }

    /** How far the slowest round is from the fastest, as a share of the median. */
    double spread(String name) {
        double[] times = sorted(name, Measurement::nanoseconds);
        return times.length == 0 ? Double.NaN : (times[times.length - 1] - times[0]) / times[times.length / 2];
    }

    private double median(String name, ToDoubleFunction<Measurement> figure) {
        double[] values = sorted(name, figure);
        return values.length == 0 ? Double.NaN : values[values.length / 2];
    }

    private double[] sorted(String name, ToDoubleFunction<Measurement> figure) {
        return all.stream()
                .filter(measurement -> measurement.name().equals(name))
                .mapToDouble(figure)
                .sorted()
                .toArray();
    }
}
