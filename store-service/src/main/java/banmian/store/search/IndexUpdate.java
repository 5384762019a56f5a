package banmian.store.search;

import banmian.search.index.ArticleIndex;
import banmian.search.index.IndexedPage;
import banmian.store.search.PageFeed.Written;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Brings an index up to what the database has. Below the horizon all transactions are over, and what they wrote is
 * indexed. Above it, what can be read already is indexed, too, and remembered until the horizon has passed it: a
 * transaction that began earlier may still commit, but nothing waits for it.
 */
final class IndexUpdate {
    private static final Logger LOG = Logger.getLogger(IndexUpdate.class);
    private static final int CHUNK = 100;

    private final ArticleIndex index;
    private final PageFeed feed;
    private final SearchIndex published;
    private final BooleanSupplier stopped;
    private final Map<String, Long> aheadOfHorizon = new HashMap<>();
    private Bookmark bookmark;
    private boolean changed;
    private boolean verified;
    private long toBuild;
    private long committed = System.nanoTime();

    /** @param stopped when to leave off, having done a part */
    IndexUpdate(ArticleIndex index, PageFeed feed, Bookmark bookmark, SearchIndex published, BooleanSupplier stopped) {
        this.index = index;
        this.feed = feed;
        this.bookmark = bookmark;
        this.published = published;
        this.stopped = stopped;
    }

    /** Writes down what there is to be written down, if that was last done {@code interval} ago. */
    void commitAfter(Duration interval) throws IOException {
        if (System.nanoTime() - committed > interval.toNanos()) {
            commit();
        }
    }

    void commit() throws IOException {
        if (changed) {
            index.commit(bookmark.toMap());
            changed = false;
        }
        committed = System.nanoTime();
    }

    /**
     * Does a part of the first build; when that is done, brings the index up to date.
     *
     * @return whether there is more to do at once
     */
    boolean advance() throws IOException, SQLException {
        if (bookmark.building() != null) {
            build();
            return true;
        }
        catchUp();
        if (!verified) {
            index.verify();
            verified = true;
        }
        return false;
    }

    private void build() throws IOException, SQLException {
        if (toBuild == 0) {
            toBuild = feed.count();
        }
        List<String> ids = feed.after(bookmark.building(), CHUNK);
        index(ids);
        bookmark = ids.isEmpty() ? bookmark.built() : bookmark.builtTo(ids.get(ids.size() - 1), ids.size());
        changed = true;
        published.now(published.state().building(bookmark.pages(), toBuild));
    }

    /** Indexes what was written since the last time, chunk by chunk. */
    private void catchUp() throws IOException, SQLException {
        long horizon = feed.horizon();
        Written last = new Written("", bookmark.horizon());
        List<Written> chunk;
        do {
            chunk = feed.written(last, CHUNK);
            index(chunk.stream().filter(this::isNew).map(Written::pageId).toList());
            for (Written page : chunk) {
                aheadOfHorizon.put(page.pageId(), page.transaction());
                last = page;
            }
            moveHorizon(chunk.size() < CHUNK ? horizon : min(horizon, last.transaction()));
        } while (chunk.size() == CHUNK && !stopped.getAsBoolean());
        if (chunk.size() < CHUNK) {
            published.now(published.state().caughtUp());
        }
    }

    private boolean isNew(Written page) {
        Long indexed = aheadOfHorizon.get(page.pageId());
        return indexed == null || indexed != page.transaction();
    }

    private void moveHorizon(long later) {
        if (later != bookmark.horizon()) {
            aheadOfHorizon.values().removeIf(transaction -> Long.compareUnsigned(transaction, later) < 0);
            bookmark = bookmark.readTo(later);
        }
    }

    private static long min(long a, long b) {
        return Long.compareUnsigned(a, b) < 0 ? a : b;
    }

    private void index(Collection<String> ids) throws IOException, SQLException {
        if (ids.isEmpty()) {
            return;
        }
        for (IndexedPage page : feed.pages(ids)) {
            try {
                index.replace(page);
            } catch (IllegalArgumentException e) {
                LOG.errorf("Page %s cannot be indexed and is not found: %s", page.id(), e.getMessage());
            }
        }
        index.refresh();
        changed = true;
    }
}
