package banmian.local.audit;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an audit found.
 *
 * @param stages by name, in the order of the pipeline
 * @param pages in the database, each once however often it was pushed
 * @param articles in the database
 * @param faults how many findings there are, listed or not
 * @param findings the first of them
 */
@JsonPropertyOrder({"verdict", "stages", "pages", "articles", "faults", "findings"})
record AuditReport(
        Verdict verdict,
        Map<String, StageReport> stages,
        long pages,
        long articles,
        long faults,
        List<Finding> findings) {

    enum Verdict {
        /** Every record is accounted for, once. */
        CLEAN,
        /** Records are missing or double. */
        FAULTY,
        /** Nothing is known to be wrong, but records are under way, or what became of them was deleted. */
        OPEN;

        @JsonValue
        String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static AuditReport of(Map<String, StageReport> stages, long pages, long articles, Findings findings) {
        boolean open = stages.values().stream().anyMatch(stage -> stage.underWay() + stage.untold() > 0);
        Verdict verdict = findings.total() > 0 ? Verdict.FAULTY : open ? Verdict.OPEN : Verdict.CLEAN;
        return new AuditReport(verdict, stages, pages, articles, findings.total(), findings.listed());
    }
}
