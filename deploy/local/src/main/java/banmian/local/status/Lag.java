package banmian.local.status;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;

/**
 * Records not yet worked off, by stage. Each is null where nobody can be asked.
 *
 * @param total of all stages
 */
record Lag(Long ingest, Long parse, Long store, @JsonIgnore Long total) {
    static final Lag UNKNOWN = new Lag(null, null, null, null);

    static Lag of(Map<Stage, Long> stages) {
        long total = stages.values().stream().mapToLong(Long::longValue).sum();
        return new Lag(stages.get(Stage.INGEST), stages.get(Stage.PARSE), stages.get(Stage.STORE), total);
    }
}
