package banmian.search.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TotalHitCountCollector;
import org.apache.lucene.search.Weight;

/** How many articles match, roughly: every tenth stretch of the index is counted. */
final class Estimate {
    private static final int STRETCH = 1_024;
    private static final int EVERY = 10;

    private final IndexSearcher searcher;

    Estimate(TimedSearcher searcher) {
        this.searcher = searcher.searcher();
    }

    long of(Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        long counted = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            BulkScorer scorer = weight.bulkScorer(leaf);
            if (scorer != null) {
                counted += count(scorer, leaf);
            }
        }
        return counted;
    }

    /** A part of the index that is too small for samples is counted whole. */
    private static long count(BulkScorer scorer, LeafReaderContext leaf) throws IOException {
        TotalHitCountCollector counter = new TotalHitCountCollector();
        LeafCollector collector = counter.getLeafCollector(leaf);
        int documents = leaf.reader().maxDoc();
        int step = documents < STRETCH * EVERY ? STRETCH : STRETCH * EVERY;
        int looked = 0;
        for (int from = 0; from < documents; from += step) {
            int to = Math.min(from + STRETCH, documents);
            scorer.score(collector, leaf.reader().getLiveDocs(), from, to);
            looked += to - from;
        }
        return (long) counter.getTotalHits() * documents / looked;
    }
}
