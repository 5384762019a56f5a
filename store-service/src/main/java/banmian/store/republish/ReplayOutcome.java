package banmian.store.republish;

import java.util.Locale;

/** What a replay did to a dead letter. */
public enum ReplayOutcome {
    /** Its record is on its source topic again. */
    REPLAYED,
    /** There is no dead letter with this id. */
    UNKNOWN,
    /** It was replayed before and is still on its way. */
    ALREADY_REPLAYED,
    /** It was replayed before and refused again: the new dead letter is to be replayed. */
    REFUSED_AGAIN,
    /** It has come through. */
    ALREADY_RESOLVED,
    /** Another request is just replaying it. */
    HELD,
    /** The record was too large to be put aside: it has to be pushed again. */
    WITHOUT_CONTENT,
    /** The source topic does not take a record so large any more. */
    TOO_LARGE;

    /** As the API spells it: {@code without-content}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why a dead letter in that state is not replayed. */
    static ReplayOutcome ofState(String state) {
        return switch (state) {
            case "replayed" -> ALREADY_REPLAYED;
            case "refused-again" -> REFUSED_AGAIN;
            case "resolved" -> ALREADY_RESOLVED;
            default -> HELD;
        };
    }
}
