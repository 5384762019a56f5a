package banmian.store.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import banmian.store.persistence.LetterState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts dead letters by reason. */
@ApplicationScoped
public class RefusalCounts {
    private record Row(String stage, String reason, LetterState state, long count, Instant last) {}

    private record Kept(List<RefusalCount> counts, long nanos) {}

    private static final String COUNTS = "select l.stage, l.reason, l.state, count(*), max(l.refusedAt)"
            + " from DeadLetterEntity l group by l.stage, l.reason, l.state order by l.stage, l.reason, l.state";

    /** Many who watch cost the database one question a second. */
    private static final long KEPT_NANOS = Duration.ofSeconds(1).toNanos();

    private final Reading reading;
    private volatile Kept kept;

    RefusalCounts(Reading reading) {
        this.reading = reading;
    }

    /** By stage and reason, those refused last first; as they were at most a second ago. */
    public List<RefusalCount> all() {
        Kept last = kept;
        if (last == null || System.nanoTime() - last.nanos() > KEPT_NANOS) {
            last = new Kept(count(), System.nanoTime());
            kept = last;
        }
        return last.counts();
    }

    private List<RefusalCount> count() {
        Map<List<String>, List<Row>> rows =
                reading.within(() -> reading.list(COUNTS, Row.class, new Conditions(), Slice.MOST_ROWS).stream()
                        .collect(groupingBy(row -> List.of(row.stage(), row.reason()), LinkedHashMap::new, toList())));
        return rows.values().stream()
                .map(RefusalCounts::sum)
                .sorted(Comparator.comparing(RefusalCount::refusedAt).reversed())
                .toList();
    }

    private static RefusalCount sum(List<Row> rows) {
        Map<String, Long> states = new TreeMap<>();
        rows.forEach(row -> states.put(row.state().label(), row.count()));
        return new RefusalCount(
                rows.get(0).stage(),
                rows.get(0).reason(),
                rows.stream().mapToLong(Row::count).sum(),
                states,
                rows.stream().map(Row::last).max(Comparator.naturalOrder()).orElseThrow());
    }
}
