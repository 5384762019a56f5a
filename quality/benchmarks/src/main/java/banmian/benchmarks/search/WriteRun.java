package banmian.benchmarks.search;

import banmian.search.feed.Bookmark;
import banmian.search.feed.IndexUpdate;
import banmian.search.feed.PageFeed;
import banmian.search.index.ArticleIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/** Writes pages with their articles, some a transaction, and tells how fast that was. */
final class WriteRun {
    /** What is kept for search while rows are written. */
    enum Search {
        NONE("rows alone"),
        INDEX("with Banmian's index beside it"),
        TSVECTOR("with a tsvector of pairs and GIN"),
        TRIGRAMS("with pg_trgm and GIN");

        private final String label;

        Search(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * What came of it.
     *
     * @param written articles a second until the last was committed
     * @param found articles a second until the last could be found
     */
    record Rate(double written, double found) {}

    private static final int PAGES_AT_ONCE = 50;
    private static final Duration EVERY = Duration.ofMillis(250);

    private final String url;
    private final Search search;
    private final Path folder;
    private final AtomicReference<Exception> failure = new AtomicReference<>();
    private volatile boolean written;

    /** @param url of a database with the store's tables, empty */
    WriteRun(String url, Search search, Path folder) {
        this.url = url;
        this.search = search;
        this.folder = folder;
    }

    Rate run(List<PageRows> pages) throws Exception {
        try (Connection connection = ScratchDatabase.connect(url)) {
            prepare(connection);
            Thread indexer = new Thread(this::index, "index");
            long start = System.nanoTime();
            if (search == Search.INDEX) {
                indexer.start();
            }
            write(connection, pages);
            double writing = (System.nanoTime() - start) / 1e9;
            written = true;
            indexer.join();
            double finding = (System.nanoTime() - start) / 1e9;
            if (failure.get() != null) {
                throw failure.get();
            }
            long articles =
                    pages.stream().mapToLong(page -> page.articles().size()).sum();
            return new Rate(articles / writing, articles / finding);
        }
    }

    private void prepare(Connection connection) throws SQLException {
        if (search == Search.TSVECTOR) {
            ScratchDatabase.execute(connection, "alter table article add column pairs tsvector");
            ScratchDatabase.execute(connection, "create index article_by_pair on article using gin (pairs)");
        } else if (search == Search.TRIGRAMS) {
            ScratchDatabase.execute(connection, "create extension pg_trgm");
            ScratchDatabase.execute(
                    connection, "create index article_by_trigram on article using gin (search_text gin_trgm_ops)");
        }
    }

    private void write(Connection connection, List<PageRows> pages) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement pageRows = connection.prepareStatement(PageRows.PAGES);
                PreparedStatement articleRows = connection.prepareStatement(
                        search == Search.TSVECTOR ? PageRows.ARTICLES_WITH_PAIRS : PageRows.ARTICLES)) {
            for (int i = 0; i < pages.size(); i += PAGES_AT_ONCE) {
                List<PageRows> some = pages.subList(i, Math.min(i + PAGES_AT_ONCE, pages.size()));
                PageRows.insertPages(pageRows, some);
                PageRows.insertArticles(articleRows, some, search == Search.TSVECTOR);
                connection.commit();
            }
        }
    }

    /** As store-service does it. */
    private void index() {
        DataSource database = ScratchDatabase.source(url);
        PageFeed feed = new PageFeed(database);
        try (ArticleIndex index = ArticleIndex.open(folder, 32)) {
            IndexUpdate update = new IndexUpdate(index, feed, Bookmark.start(feed.source(), feed.horizon()));
            boolean last = false;
            while (!last) {
                last = written;
                while (update.advance()) {
                    update.commitAfter(Duration.ofSeconds(10));
                }
                if (!last) {
                    Thread.sleep(EVERY.toMillis());
                }
            }
        } catch (IOException | SQLException | InterruptedException | RuntimeException e) {
            failure.set(e);
        }
    }
}
