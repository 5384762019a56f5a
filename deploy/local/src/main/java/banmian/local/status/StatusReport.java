package banmian.local.status;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;

/**
 * How things stand, as {@code status --json} prints it.
 *
 * @param pages stored, as {@code articles}; null where nothing runs, as the following
 * @param deadLetters records that were ever refused
 * @param lag records not yet worked off, of all stages
 * @param lagOfStages the same by stage
 * @param addresses by what they are for; empty where nothing runs
 * @param data the folder
 */
@JsonPropertyOrder({"running", "pages", "articles", "deadLetters", "lag", "lagOfStages", "addresses", "data"})
record StatusReport(
        boolean running,
        Long pages,
        Long articles,
        Long deadLetters,
        Long lag,
        Map<String, Long> lagOfStages,
        Map<String, String> addresses,
        String data) {

    static StatusReport notRunning(String data) {
        return new StatusReport(false, null, null, null, null, Map.of(), Map.of(), data);
    }
}
