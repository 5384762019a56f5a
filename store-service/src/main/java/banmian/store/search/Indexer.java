package banmian.store.search;

import banmian.search.feed.Bookmark;
import banmian.search.feed.IndexUpdate;
import banmian.search.feed.PageFeed;
import banmian.search.index.ArticleIndex;
import banmian.search.index.IndexInUseException;
import banmian.search.text.TextFolding;
import banmian.store.config.StoreConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Keeps the index of this instance: opens it, builds it where there is none, brings it up to date a few times a second,
 * and builds it again where it is damaged or was made from something else. In a thread of its own: writing pages never
 * waits for it, and it is never interrupted, which would close files under the index.
 */
@ApplicationScoped
class Indexer {
    private static final Logger LOG = Logger.getLogger(Indexer.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);

    private final PageFeed feed;
    private final SearchIndex published;
    private final StoreConfig.Search settings;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "search-index");
    private boolean failing;
    private boolean mustClear;

    Indexer(DataSource database, SearchIndex published, StoreConfig config) {
        this.feed = new PageFeed(database);
        this.published = published;
        this.settings = config.search();
    }

    void start(@Observes StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stop.countDown();
        thread.join(LONGEST_STOP.toMillis());
    }

    private void run() {
        while (!stopped()) {
            try (ArticleIndex index = open()) {
                follow(index);
            } catch (IOException | SQLException | RuntimeException e) {
                failed(e);
                mustClear = mustClear || ArticleIndex.isDamage(e);
                pause(AFTER_FAILURE);
            }
        }
    }

    private ArticleIndex open() throws IOException {
        Files.createDirectories(settings.folder());
        if (mustClear) {
            LOG.warnf("The search index in %s is cleared and built again", settings.folder());
            ArticleIndex.clear(settings.folder());
            mustClear = false;
        }
        return ArticleIndex.open(settings.folder(), settings.bufferMegabytes());
    }

    /** Returns when the service stops or the index must be made anew. */
    private void follow(ArticleIndex index) throws IOException, SQLException {
        feed.adoptRestored();
        Optional<Bookmark> bookmark = bookmark(index);
        if (bookmark.isEmpty()) {
            return;
        }
        IndexUpdate update = new IndexUpdate(index, feed, bookmark.get());
        published.now(IndexState.OPENING);
        published.use(index);
        try {
            while (!stopped() && !published.isDamaged()) {
                advance(update);
            }
            mustClear = published.isDamaged();
            update.commit();
        } finally {
            published.use(null);
        }
    }

    /** A database that is away is waited for with the index open. */
    private void advance(IndexUpdate update) throws IOException {
        try {
            boolean more = update.advance();
            works(update);
            update.commitAfter(settings.commitEvery());
            pause(more ? Duration.ZERO : settings.every());
        } catch (SQLException e) {
            failed(e);
            pause(AFTER_FAILURE);
        }
    }

    /** Where to go on; empty where what is there was made from another database, or in another way. */
    private Optional<Bookmark> bookmark(ArticleIndex index) throws SQLException {
        String source = feed.source() + "/" + ArticleIndex.VERSION + "." + TextFolding.VERSION;
        long horizon = feed.horizon();
        Optional<Bookmark> saved = Bookmark.read(index.bookmark());
        if (saved.isEmpty()) {
            LOG.infof("A search index is built in %s", settings.folder());
            return Optional.of(Bookmark.start(source, horizon));
        }
        boolean fits = saved.get().source().equals(source)
                && Long.compareUnsigned(saved.get().horizon(), horizon) <= 0;
        mustClear = !fits;
        return saved.filter(known -> fits);
    }

    private void works(IndexUpdate update) {
        published.now(
                new IndexState(update.progress(), update.readTo(), update.isUpToDate() ? Instant.now() : null, null));
        if (failing) {
            failing = false;
            LOG.info("The search index gets on again");
        }
    }

    /** Said once, however often it is tried. */
    private void failed(Exception e) {
        String cause =
                e instanceof IndexInUseException ? e.getMessage() : e.getClass().getSimpleName();
        published.now(published.state().because(cause));
        if (!failing) {
            failing = true;
            LOG.warnf("The search index does not get on, trying again until it does: %s", e);
        }
    }

    private boolean stopped() {
        return stop.getCount() == 0;
    }

    private void pause(Duration time) {
        try {
            stop.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stop.countDown();
        }
    }
}
