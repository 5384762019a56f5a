package banmian.store.room.pipeline;

import banmian.store.pipeline.Figures;
import banmian.store.pipeline.Part;
import java.util.List;

/**
 * Kafka, or an instance of a service, as it is shown.
 *
 * @param failing what it says is not in order
 */
public record PartRow(
        String name,
        String state,
        List<String> failing,
        String records,
        String refused,
        String batch,
        String page,
        String readable,
        String memory,
        String processor) {
    static PartRow of(Part part) {
        Figures figures = part.figures();
        List<String> failing = part.checks().stream()
                .filter(check -> !check.up())
                .map(Part.Check::name)
                .toList();
        return figures == null
                ? new PartRow(part.name(), part.state(), failing, "", "", "", "", "", "", "")
                : new PartRow(
                        part.name(),
                        part.state(),
                        failing,
                        Measures.count(figures.records()),
                        Measures.count(figures.refused().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum()),
                        Measures.time(figures.secondsPerBatch()),
                        Measures.time(figures.secondsPerPage()),
                        Measures.time(figures.secondsUntilReadable()),
                        Measures.megabytes(figures.heapBytes()),
                        Measures.percent(figures.cpu()));
    }
}
