package banmian.local.audit;

import static java.util.stream.Collectors.toSet;

import banmian.contracts.record.SourceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Holds parsed pages against the database, some at a time. */
final class RowAudit {
    private static final int AT_A_TIME = 500;

    private final Database database;
    private final Findings findings;
    private final Predicate<SourceRecord> canBeTold;
    private final List<Parsed> waiting = new ArrayList<>();
    private long stored;
    private long missing;
    private long repeated;
    private long untold;

    /** A record of parsed-pages. */
    private record Parsed(SourceRecord where, PageFacts page) {}

    /** @param canBeTold whether the record would still be in the dead letters, had it been refused */
    RowAudit(Database database, Findings findings, Predicate<SourceRecord> canBeTold) {
        this.database = database;
        this.findings = findings;
        this.canBeTold = canBeTold;
    }

    /**
     * A record that the store has taken and not refused.
     *
     * @param page empty where the record is no event
     */
    void add(SourceRecord where, Optional<PageFacts> page) {
        waiting.add(new Parsed(where, page.orElse(PageFacts.UNKNOWN)));
        if (waiting.size() == AT_A_TIME) {
            flush();
        }
    }

    /** Looks up those that wait. */
    void flush() {
        Set<String> ids = waiting.stream()
                .map(Parsed::page)
                .filter(PageFacts::canBeStored)
                .map(PageFacts::pageId)
                .collect(toSet());
        Map<String, PageRow> rows = ids.isEmpty() ? Map.of() : database.rows(ids);
        for (Parsed parsed : waiting) {
            Optional<PageRow.Fault> fault = fault(rows.get(parsed.page().pageId()), parsed.page());
            if (fault.isEmpty()) {
                stored++;
            } else if (canBeTold.test(parsed.where())) {
                add(parsed, fault.get());
            } else {
                untold++;
            }
        }
        waiting.clear();
    }

    private void add(Parsed parsed, PageRow.Fault fault) {
        findings.add(Finding.of(fault.kind(), parsed.where(), parsed.page(), fault.detail()));
        if (fault.kind() == Finding.Kind.DOUBLE) {
            repeated++;
        } else {
            missing++;
        }
    }

    /** Records whose page stands in the database as they say, or as a later one says. */
    long stored() {
        return stored;
    }

    long missing() {
        return missing;
    }

    /** Records of whose page the database has more articles than there are. */
    long repeated() {
        return repeated;
    }

    long untold() {
        return untold;
    }

    private static Optional<PageRow.Fault> fault(PageRow row, PageFacts event) {
        if (!event.canBeStored()) {
            return missing("it is no event that can be stored, and not in the dead letters");
        }
        return row == null ? missing("the page is not in the database") : row.faultOf(event);
    }

    private static Optional<PageRow.Fault> missing(String detail) {
        return Optional.of(new PageRow.Fault(Finding.Kind.MISSING, detail));
    }
}
