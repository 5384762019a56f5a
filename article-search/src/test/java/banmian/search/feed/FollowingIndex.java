package banmian.search.feed;

import banmian.search.index.ArticleIndex;
import banmian.search.index.Found;
import banmian.search.index.Order;
import banmian.search.index.Question;
import banmian.search.query.SearchQuery;
import banmian.search.text.TextFolding;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** An index that follows a database, as the one in store-service does, step by step. */
final class FollowingIndex implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ArticleIndex index;
    private final IndexUpdate update;

    FollowingIndex(Path folder, DataSource database) throws IOException, SQLException {
        PageFeed feed = new PageFeed(database);
        index = ArticleIndex.open(folder, 8);
        Bookmark bookmark = Bookmark.read(index.bookmark()).orElse(Bookmark.start(feed.source(), feed.horizon()));
        update = new IndexUpdate(index, feed, bookmark);
    }

    /** Until there is no more to do. */
    void catchUp() throws IOException, SQLException {
        while (update.advance()) {
            continue;
        }
        update.show();
    }

    /** A single step. */
    void advance() throws IOException, SQLException {
        update.advance();
    }

    void commit() throws IOException {
        update.commit();
    }

    int size() throws IOException {
        return index.size();
    }

    /** Ids of the articles that have the text, in order. */
    List<String> find(String text) throws IOException {
        SearchQuery phrase = new SearchQuery.Phrase(null, TextFolding.fold(text));
        Question question = new Question(phrase, null, null, null, Map.of());
        return index.find(question, Order.READING, null, 100_000, PATIENCE).hits().stream()
                .map(Found.Hit::articleId)
                .toList();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
