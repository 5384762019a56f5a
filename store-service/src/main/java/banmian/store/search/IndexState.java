package banmian.store.search;

import java.time.Duration;
import java.time.Instant;

/**
 * How far the index is.
 *
 * @param progress the share of the archive that is found, from 0 to 1: less than 1 only during the first build
 * @param readTo transaction before which all that was written is found
 * @param upToDate when it last had all that was committed; null as long as it has not since it was opened
 * @param trouble why it does not get on; null while it does
 */
public record IndexState(double progress, long readTo, Instant upToDate, String trouble) {
    /** Pages are found this soon after they were stored, or the index is behind. */
    private static final Duration SOON = Duration.ofSeconds(10);

    static final IndexState OPENING = new IndexState(0, 0, null, null);

    /** Whether all that was stored up to a few seconds ago is found. */
    public boolean complete() {
        return upToDate != null && upToDate.isAfter(Instant.now().minus(SOON));
    }

    IndexState because(String cause) {
        return new IndexState(progress, readTo, upToDate, cause);
    }
}
