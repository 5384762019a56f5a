package banmian.benchmarks.search;

import banmian.search.feed.Bookmark;
import banmian.search.feed.IndexUpdate;
import banmian.search.feed.PageFeed;
import banmian.search.index.ArticleIndex;
import banmian.search.index.Order;
import banmian.search.index.Question;
import banmian.search.query.SearchQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The index that store-service keeps, built from the database as store-service builds it. */
final class IndexContestant implements Contestant {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int MEGABYTES = 32;

    private final DataSource database;
    private final Path folder;
    private final Order order;
    private ArticleIndex index;

    IndexContestant(DataSource database, Path folder, Order order) {
        this.database = database;
        this.folder = folder;
        this.order = order;
    }

    @Override
    public String name() {
        return order == Order.READING ? "Banmian" : "Banmian, by relevance";
    }

    /** Goes on where it was when the archive was smaller. */
    @Override
    public void build() throws SQLException, IOException {
        PageFeed feed = new PageFeed(database);
        index = ArticleIndex.open(folder, MEGABYTES);
        Bookmark start = Bookmark.read(index.bookmark()).orElse(Bookmark.start(feed.source(), feed.horizon()));
        IndexUpdate update = new IndexUpdate(index, feed, start);
        while (update.advance()) {
            update.commitAfter(Duration.ofSeconds(10));
        }
        update.commit();
    }

    @Override
    public long bytes() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    @Override
    public long ask(String text) throws IOException {
        Question question = new Question(new SearchQuery.Phrase(null, text), null, null, null, Map.of());
        return index.find(question, order, null, 20, PATIENCE).total();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
