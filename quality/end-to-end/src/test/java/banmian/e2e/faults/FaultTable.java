package banmian.e2e.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The account of a run: how often each fault struck, what was under way, how long until that was through. */
final class FaultTable {
    private record Strike(boolean alone, long underWay, Duration lasted, Duration recovered) {}

    private final Map<Fault, List<Strike>> strikes = new EnumMap<>(Fault.class);

    /** @param alone whether no other fault struck at the same time */
    void add(Fault fault, boolean alone, long underWay, Duration lasted, Duration recovered) {
        strikes.computeIfAbsent(fault, any -> new ArrayList<>()).add(new Strike(alone, underWay, lasted, recovered));
    }

    int times(Fault fault) {
        return strikes.getOrDefault(fault, List.of()).size();
    }

    String text() {
        StringBuilder text = new StringBuilder(
                "| fault | times, of them alone | records under way, median and most | fault lasts, s | until all is through, s |\n"
                        + "| --- | --- | --- | --- | --- |\n");
        strikes.forEach((fault, all) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %d, %d | %d, %d | %.1f | %.1f, at most %.1f |%n",
                fault.label(),
                all.size(),
                all.stream().filter(Strike::alone).count(),
                (long) median(all.stream().map(Strike::underWay).toList()),
                all.stream().mapToLong(Strike::underWay).max().orElse(0),
                median(all.stream().map(strike -> seconds(strike.lasted())).toList()),
                median(all.stream().map(strike -> seconds(strike.recovered())).toList()),
                all.stream()
                        .mapToDouble(strike -> seconds(strike.recovered()))
                        .max()
                        .orElse(0))));
        return text.toString();
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }

    private static double median(List<? extends Number> numbers) {
        return numbers.stream()
                .mapToDouble(Number::doubleValue)
                .sorted()
                .skip(numbers.size() / 2)
                .findFirst()
                .orElse(0);
    }
}
