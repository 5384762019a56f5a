package banmian.benchmarks.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The values of all rounds, and what was found out beside them. */
final class Results {
    private final Map<Metric, List<Double>> values = new EnumMap<>(Metric.class);
    private final List<String> notes = new ArrayList<>();
    private boolean complete = true;

    void add(Metric metric, double value) {
        values.computeIfAbsent(metric, any -> new ArrayList<>()).add(value);
    }

    /** Says something that the reader must know, once. */
    void note(String text) {
        if (!notes.contains(text)) {
            notes.add(text);
        }
    }

    /** A part could not be measured; the rest stands. */
    void failed(String text) {
        complete = false;
        note(text);
    }

    /** Whether all that was to be measured was. */
    boolean isComplete() {
        return complete;
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /** In the order of the rounds; empty where it was not measured. */
    List<Double> of(Metric metric) {
        return List.copyOf(values.getOrDefault(metric, List.of()));
    }

    OptionalDouble median(Metric metric) {
        List<Double> measured = of(metric);
        return measured.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Spread.of(measured).median());
    }

    /** The median of the rounds' ratios: what slows a whole round down does not count. Empty where one is missing. */
    OptionalDouble ratio(Metric metric, Metric reference) {
        List<Double> some = of(metric);
        List<Double> others = of(reference);
        if (some.isEmpty() || others.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (some.size() != others.size()) {
            return OptionalDouble.of(
                    median(metric).getAsDouble() / median(reference).getAsDouble());
        }
        return OptionalDouble.of(Spread.of(IntStream.range(0, some.size())
                        .mapToObj(round -> some.get(round) / others.get(round))
                        .toList())
                .median());
    }
}
