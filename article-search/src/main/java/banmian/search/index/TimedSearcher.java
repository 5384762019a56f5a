package banmian.search.index;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Searches for so long and no longer. Made for one request. */
final class TimedSearcher {
    private final IndexSearcher searcher;

    TimedSearcher(IndexReader reader, Duration timeout) {
        searcher = new IndexSearcher(reader);
        searcher.setTimeout(new QueryTimeoutImpl(timeout.toMillis()));
    }

    <C extends Collector, T> T search(Query query, CollectorManager<C, T> collectors) throws IOException {
        T result = searcher.search(query, collectors);
        requireInTime();
        return result;
    }

    void search(Query query, Collector collector) throws IOException {
        searcher.search(query, collector);
        requireInTime();
    }

    private void requireInTime() {
        if (searcher.timedOut()) {
            throw new SearchTimeoutException();
        }
    }

    IndexSearcher searcher() {
        return searcher;
    }
}
