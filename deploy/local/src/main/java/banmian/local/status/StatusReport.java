package banmian.local.status;

import banmian.local.running.PortPlan;
import banmian.local.running.RunPhase;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How things stand, as {@code status --json} prints it. Its shape is always the same: what cannot be told is null,
 * never absent.
 *
 * @param pages stored, as {@code articles}
 * @param deadLetters records that were ever refused
 * @param lag records not yet worked off; as JSON their total, and by stage under a name of its own
 * @param addresses by what they are for
 * @param latestDeadLetters for people only
 * @param data the folder
 * @param problem why counts are missing though the state is running, or what a crash has left
 */
@JsonPropertyOrder({"state", "pages", "articles", "deadLetters", "lag", "lagByStage", "addresses", "data", "problem"})
record StatusReport(
        RunPhase state,
        Long pages,
        Long articles,
        Long deadLetters,
        @JsonIgnore List<DeadLetter> latestDeadLetters,
        @JsonProperty("lagByStage") Lag lag,
        Map<String, String> addresses,
        String data,
        String problem) {

    @JsonProperty("lag")
    Long totalLag() {
        return lag.total();
    }

    static StatusReport stopped(String data, String problem) {
        Map<String, String> none = new LinkedHashMap<>();
        PortPlan.STANDARD.addresses().keySet().forEach(purpose -> none.put(purpose, null));
        return uncounted(RunPhase.STOPPED, none, data, problem);
    }

    /** Where no counts are to be had. */
    static StatusReport uncounted(RunPhase state, Map<String, String> addresses, String data, String problem) {
        return new StatusReport(state, null, null, null, List.of(), Lag.UNKNOWN, addresses, data, problem);
    }
}
