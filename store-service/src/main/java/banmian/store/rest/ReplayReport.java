package banmian.store.rest;

import banmian.store.republish.ReplayOutcome;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a replay did. */
@Schema(description = "What a replay did")
record ReplayReport(
        @Schema(description = "How many records are on their source topics again", examples = "2")
        int replayed,

        @Schema(description = "Their dead letters", examples = "[\"ingest-0-17\", \"parse-0-3\"]")
        List<String> ids,

        @Schema(description = "Dead letters that were left as they are")
        List<Skipped> skipped,

        @Schema(
                description =
                        "How many open dead letters match in all; only in the answer to a request without `cursor`",
                nullable = true)
        Long total,

        @Schema(description = "Value of `cursor` for the rest; null when all are done", nullable = true)
        String next) {

    /** A dead letter that was left as it is. */
    @Schema(description = "A dead letter that was left as it is, and why")
    record Skipped(
            @Schema(examples = "ingest-0-12") String id,

            @Schema(
                    description = "`unknown`: there is none with this id. `already-replayed`, `refused-again`,"
                            + " `already-resolved`: it is not open any more. `held`: another request replays it now."
                            + " `without-content`: its record has over 15 MiB and stayed where the dead letter's"
                            + " `message` says; what is made of it could not be written either. `too-large`: the source"
                            + " topic does not take a record so large any more.",
                    enumeration = {
                        "unknown",
                        "already-replayed",
                        "refused-again",
                        "already-resolved",
                        "held",
                        "without-content",
                        "too-large"
                    })
            String why) {}

    static ReplayReport of(Map<String, ReplayOutcome> outcomes, Long total, String next) {
        List<String> replayed = outcomes.entrySet().stream()
                .filter(outcome -> outcome.getValue() == ReplayOutcome.REPLAYED)
                .map(Map.Entry::getKey)
                .toList();
        List<Skipped> skipped = outcomes.entrySet().stream()
                .filter(outcome -> outcome.getValue() != ReplayOutcome.REPLAYED)
                .map(outcome -> new Skipped(outcome.getKey(), outcome.getValue().label()))
                .toList();
        return new ReplayReport(replayed.size(), replayed, skipped, total, next);
    }
}
