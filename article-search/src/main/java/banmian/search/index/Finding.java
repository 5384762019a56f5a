package banmian.search.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

/** Finds articles, in order and from a place on. */
final class Finding {
    /** Up to here every hit is counted; beyond, those that cannot be among the best are passed over. */
    private static final int EXACT_TO = 10_000;

    private final IndexReader reader;
    private final TimedSearcher searcher;

    Finding(IndexReader reader, Duration timeout) {
        this.reader = reader;
        this.searcher = new TimedSearcher(reader, timeout);
    }

    Found find(Question question, Order order, Place after, int rows) throws IOException {
        Query query = LuceneQueries.of(question);
        TopFieldDocs top = searcher.search(
                query,
                new TopFieldCollectorManager(
                        order.sort(), rows, after == null ? null : after.in(order), counted(order)));
        List<Found.Hit> hits = new ArrayList<>(top.scoreDocs.length);
        for (ScoreDoc hit : top.scoreDocs) {
            hits.add(new Found.Hit(id(hit.doc), Place.of(order, (FieldDoc) hit)));
        }
        boolean exact = top.totalHits.relation == TotalHits.Relation.EQUAL_TO;
        long total = exact ? top.totalHits.value : Math.max(top.totalHits.value, new Estimate(searcher).of(query));
        return new Found(hits, total, exact);
    }

    /** In reading order all hits are looked at anyway. */
    private static int counted(Order order) {
        return order == Order.READING ? Integer.MAX_VALUE : EXACT_TO;
    }

    private String id(int document) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        BinaryDocValues ids = DocValues.getBinary(leaf.reader(), Fields.ID);
        ids.advanceExact(document - leaf.docBase);
        return ids.binaryValue().utf8ToString();
    }
}
