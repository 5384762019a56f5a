package banmian.store.query;

import banmian.store.persistence.PageEntity;
import java.time.Instant;

/**
 * A page of an issue, as far as its neighbours are concerned with it.
 *
 * @param lastReceivedAt when it was last pushed
 */
record IssuePage(String id, String label, Instant lastReceivedAt) {
    static IssuePage of(PageEntity page) {
        return new IssuePage(page.id, page.pageLabel, page.lastReceivedAt);
    }
}
