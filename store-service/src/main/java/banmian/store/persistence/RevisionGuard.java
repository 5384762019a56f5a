package banmian.store.persistence;

import banmian.contracts.event.PageParsed;
import java.lang.module.ModuleDescriptor.Version;
import java.util.Objects;

/**
 * Decides whether an event may replace what is stored of its page. The answer does not depend on the order in which
 * events arrive: after any redelivery, replay or overtaking, the latest bytes read by the newest parser are stored.
 */
final class RevisionGuard {
    private RevisionGuard() {}

    /**
     * What {@code event} does to its page.
     *
     * @param stored the page as it stands; null where it is not stored yet
     * @throws IllegalArgumentException when a parser's version is not one
     */
    static Outcome decide(PageEntity stored, PageParsed event) {
        Version parser = Version.parse(event.parser());
        if (stored == null) {
            return Outcome.NEW;
        }
        if (!stored.sha256.equals(event.provenance().sha256())) {
            return isLater(stored, event) ? Outcome.REVISED : Outcome.OUTDATED;
        }
        int newer = parser.compareTo(Version.parse(stored.parser));
        if (newer != 0) {
            return newer > 0 ? Outcome.REPARSED : Outcome.OUTDATED;
        }
        if (isDescribedAlike(stored, event)) {
            return Outcome.UNCHANGED;
        }
        return event.provenance().receivedAt().isBefore(stored.lastReceivedAt) ? Outcome.OUTDATED : Outcome.REDESCRIBED;
    }

    /** Pages received in the same millisecond are ordered by their bytes: any order will do that is always the same. */
    private static boolean isLater(PageEntity stored, PageParsed event) {
        int later = event.provenance().receivedAt().compareTo(stored.lastReceivedAt);
        return later == 0 ? event.provenance().sha256().compareTo(stored.sha256) > 0 : later > 0;
    }

    private static boolean isDescribedAlike(PageEntity stored, PageParsed event) {
        return Objects.equals(stored.newspaper, event.newspaper())
                && Objects.equals(stored.issueDate, event.issueDate())
                && Objects.equals(stored.pageLabel, event.pageLabel())
                && Objects.equals(stored.pageName, event.pageName());
    }
}
