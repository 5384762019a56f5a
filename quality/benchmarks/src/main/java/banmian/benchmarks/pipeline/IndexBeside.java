package banmian.benchmarks.pipeline;

import banmian.search.feed.Bookmark;
import banmian.search.feed.IndexUpdate;
import banmian.search.feed.PageFeed;
import banmian.search.index.ArticleIndex;
import banmian.servers.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.postgresql.ds.PGSimpleDataSource;

/** The index that store-service keeps, fed beside a loop that writes rows, as store-service feeds it. */
final class IndexBeside {
    private static final int MEGABYTES = 64;
    private static final Duration EVERY = Duration.ofMillis(250);
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(10);

    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final Path folder;
    private volatile boolean written;

    IndexBeside(String url, Path folder) {
        database.setUrl(url);
        database.setUser(EmbeddedPostgres.USER);
        database.setPassword(EmbeddedPostgres.PASSWORD);
        this.folder = folder;
    }

    /**
     * Does the work, and meanwhile indexes what it writes.
     *
     * @param afterWork called when the work is done; when this method returns, all of it can be found
     */
    void during(Callable<Void> work, Runnable afterWork) throws Exception {
        FutureTask<Void> indexing = new FutureTask<>(this::index);
        Thread thread = new Thread(indexing, "index-beside");
        thread.setDaemon(true);
        thread.start();
        try {
            work.call();
            afterWork.run();
        } finally {
            written = true;
        }
        try {
            indexing.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the index beside the loop failed", e.getCause());
        }
    }

    private Void index() throws IOException, SQLException, InterruptedException {
        PageFeed feed = new PageFeed(database);
        try (ArticleIndex index = ArticleIndex.open(folder, MEGABYTES)) {
            IndexUpdate update = new IndexUpdate(index, feed, Bookmark.start(feed.source(), feed.horizon()));
            boolean last = false;
            while (!last) {
                last = written;
                while (update.advance()) {
                    update.commitAfter(COMMIT_EVERY);
                }
                if (!last) {
                    Thread.sleep(EVERY.toMillis());
                }
            }
            update.show();
        }
        return null;
    }
}
