package banmian.store.search;

import java.time.Duration;
import java.time.Instant;

/**
 * How far the index is.
 *
 * @param built how many pages the first build has gone through
 * @param toBuild of how many
 * @param upToDate when it last had all that was committed; null as long as it has not since the start
 * @param trouble why it does not get on; null while it does
 */
public record IndexState(long built, long toBuild, Instant upToDate, String trouble) {
    /** Pages are found this soon after they were stored, or the index is behind. */
    private static final Duration SOON = Duration.ofSeconds(10);

    static final IndexState OPENING = new IndexState(0, 0, null, null);

    /** Whether all that was stored up to a few seconds ago is found. */
    public boolean complete() {
        return upToDate != null && upToDate.isAfter(Instant.now().minus(SOON));
    }

    /** The share of the archive that is found, from 0 to 1: less than 1 only during the first build. */
    public double progress() {
        return upToDate != null ? 1 : toBuild == 0 ? 0 : Math.min(1, (double) built / toBuild);
    }

    IndexState building(long pages, long of) {
        return new IndexState(pages, of, null, null);
    }

    IndexState caughtUp() {
        return new IndexState(built, toBuild, Instant.now(), null);
    }

    IndexState because(String cause) {
        return new IndexState(built, toBuild, upToDate, cause);
    }
}
