package banmian.store.room.pipeline;

import banmian.store.query.DeadLetterSummary;
import java.time.temporal.ChronoUnit;

/**
 * A dead letter, as it is shown.
 *
 * @param from the newspaper or the address of its source, as far as they are known
 * @param size in bytes, as people read it
 * @param readable whether its record is small enough to be looked at in the page
 */
public record LetterRow(
        String id, String at, String reason, String message, String state, String from, String size, boolean readable) {
    private static final int MOST_SHOWN = 1 << 20;

    static LetterRow of(DeadLetterSummary letter) {
        return new LetterRow(
                letter.id(),
                letter.refusedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                letter.reason(),
                letter.message(),
                letter.state(),
                letter.sourceUri() != null ? letter.sourceUri() : letter.newspaper(),
                letter.size() == null ? Measures.UNKNOWN : Measures.count(letter.size()),
                letter.size() != null && letter.size() <= MOST_SHOWN);
    }
}
