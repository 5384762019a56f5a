package banmian.search.feed;

import banmian.search.feed.PageFeed.Written;
import banmian.search.index.ArticleIndex;
import banmian.search.index.IndexedPage;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings an index up to what the database has. Below the horizon all transactions are over, and what they wrote is
 * indexed. Above it, what can be read already is indexed, too, and remembered until the horizon has passed it: a
 * transaction that began earlier may still commit, but nothing waits for it.
 */
public final class IndexUpdate {
    private static final System.Logger LOG = System.getLogger(IndexUpdate.class.getName());
    private static final int CHUNK = 100;

    /**
     * What is shown must first be put into files, which cost the less the more they hold: a page that comes alone is shown
     * at once, those that come one after another together.
     */
    private static final Duration SHOWN_EVERY = Duration.ofSeconds(1);

    /** Whoever is behind gets on faster so; what is not indexed yet is not found either way. */
    private static final Duration SHOWN_WHILE_BEHIND_EVERY = Duration.ofSeconds(5);

    private static final Duration SHOWN_WHILE_BUILDING_EVERY = Duration.ofSeconds(10);

    private final ArticleIndex index;
    private final PageFeed feed;
    private final Map<String, Long> aheadOfHorizon = new HashMap<>();
    private Bookmark bookmark;
    private Written last;
    /**
     * As it was before the first chunk that was read since the bookmark: a transaction that was not over then may since
     * have written pages in front of {@link #last}, which the chunks that follow do not see.
     */
    private long horizon;

    private boolean changed;
    private boolean hidden;
    private boolean verified;
    private boolean upToDate;
    private long toBuild;
    private long readTo;
    private long shown = System.nanoTime() - SHOWN_EVERY.toNanos();
    private long committed = System.nanoTime();

    public IndexUpdate(ArticleIndex index, PageFeed feed, Bookmark bookmark) {
        this.index = index;
        this.feed = feed;
        this.bookmark = bookmark;
    }

    /** Writes down what there is to be written down, if that was last done {@code interval} ago. */
    public void commitAfter(Duration interval) throws IOException {
        if (System.nanoTime() - committed > interval.toNanos()) {
            commit();
        }
    }

    /** Writes down what there is to be written down, with how far it is. */
    public void commit() throws IOException {
        if (changed) {
            index.commit(bookmark.toMap());
            changed = false;
        }
        committed = System.nanoTime();
    }

    /**
     * Does a part of the first build; when that is done, a part of what was written since.
     *
     * @return whether there is more to do at once
     */
    public boolean advance() throws IOException, SQLException {
        if (bookmark.building() != null) {
            build();
            showAfter(SHOWN_WHILE_BUILDING_EVERY);
            return true;
        }
        boolean more = catchUp();
        showAfter(more ? SHOWN_WHILE_BEHIND_EVERY : SHOWN_EVERY);
        upToDate = upToDate || !more && !hidden;
        if (!more && !verified) {
            index.verify();
            verified = true;
        }
        return more;
    }

    /** Shows what was indexed, whenever that was last done. */
    public void show() throws IOException {
        showAfter(Duration.ZERO);
    }

    private void showAfter(Duration interval) throws IOException {
        if (hidden && System.nanoTime() - shown > interval.toNanos()) {
            index.refresh();
            shown = System.nanoTime();
            hidden = false;
        }
        if (!hidden && bookmark.building() == null) {
            readTo = bookmark.horizon();
        }
    }

    /** Whether the index has had, since it was opened, all that was committed by then. */
    public boolean isUpToDate() {
        return upToDate;
    }

    /** The share of the first build that is done, from 0 to 1. */
    public double progress() {
        return bookmark.building() == null ? 1 : toBuild == 0 ? 0 : Math.min(1, (double) bookmark.pages() / toBuild);
    }

    /** Transaction before which all that was written is found; 0 during the first build. */
    public long readTo() {
        return readTo;
    }

    private void build() throws IOException, SQLException {
        if (toBuild == 0) {
            toBuild = feed.count();
        }
        List<String> ids = feed.after(bookmark.building(), CHUNK);
        index(ids);
        bookmark = ids.isEmpty() ? bookmark.built() : bookmark.builtTo(ids.get(ids.size() - 1), ids.size());
        changed = true;
    }

    /**
     * Indexes a chunk of what was written since the last time.
     *
     * @return whether there is more
     */
    private boolean catchUp() throws IOException, SQLException {
        boolean first = last == null;
        if (first) {
            horizon = feed.horizon();
        }
        List<Written> chunk = feed.written(first ? new Written("", bookmark.horizon()) : last, CHUNK);
        index(chunk.stream().filter(this::isNew).map(Written::pageId).toList());
        chunk.forEach(page -> aheadOfHorizon.put(page.pageId(), page.transaction()));
        boolean more = chunk.size() == CHUNK;
        last = more ? chunk.get(CHUNK - 1) : null;
        moveHorizon(more ? min(horizon, last.transaction()) : horizon);
        boolean mayHaveMissed = (more ? isBeyondHorizon(last) : !first) && horizon != feed.horizon();
        if (mayHaveMissed) {
            last = null; // from the bookmark again
        }
        return more || mayHaveMissed;
    }

    private boolean isBeyondHorizon(Written page) {
        return Long.compareUnsigned(page.transaction(), horizon) >= 0;
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
                LOG.log(
                        Level.ERROR,
                        () -> "Page " + page.id() + " cannot be indexed and is not found: " + e.getMessage());
            }
        }
        changed = true;
        hidden = true;
    }
}
