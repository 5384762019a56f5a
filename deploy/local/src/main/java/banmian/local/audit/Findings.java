package banmian.local.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was found: counted all, and listed as far as somebody may want to read. */
final class Findings {
    private final int most;
    private final List<Finding> listed = new ArrayList<>();
    private final Map<Finding.Kind, Long> counts = new EnumMap<>(Finding.Kind.class);

    /** @param most how many are listed; of the others only the count is kept */
    Findings(int most) {
        this.most = most;
        for (Finding.Kind kind : Finding.Kind.values()) {
            counts.put(kind, 0L);
        }
    }

    void add(Finding finding) {
        counts.merge(finding.kind(), 1L, Long::sum);
        if (!isFull()) {
            listed.add(finding);
        }
    }

    /** Whether no more can be listed, so that nobody need find out the details. */
    boolean isFull() {
        return listed.size() >= most;
    }

    long count(Finding.Kind kind) {
        return counts.get(kind);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    List<Finding> listed() {
        return List.copyOf(listed);
    }
}
