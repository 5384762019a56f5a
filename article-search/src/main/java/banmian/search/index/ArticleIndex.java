package banmian.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/**
 * An index of articles in a folder. What is replaced is found after {@link #refresh} and outlives the process after
 * {@link #commit}, which also keeps a bookmark: how far whatever feeds the index had come.
 *
 * <p>One thread writes; any number of threads ask.
 */
public final class ArticleIndex implements Closeable {
    /**
     * Raised whenever the same page is indexed in another way; an index of another version must be built again. Before 3
     * some pages were passed over: those that waited when the numbers of transactions got one more digit. Before 4 all
     * parts had lengths, and not in all articles.
     */
    public static final int VERSION = 4;

    private final IndexWriter writer;
    private final Directory directory;
    private final SearcherManager searchers;
    private final FacetStates facetStates = new FacetStates();

    private ArticleIndex(IndexWriter writer) throws IOException {
        this.writer = writer;
        this.directory = writer.getDirectory();
        this.searchers = new SearcherManager(writer, null);
    }

    /**
     * Opens the index in a folder; where there is none, an empty one is made.
     *
     * @param bufferMegabytes memory for what is not on disk yet
     * @throws IndexInUseException while another process has it open
     * @throws IOException also where it is damaged, which {@link #isDamage} tells
     */
    public static ArticleIndex open(Path folder, int bufferMegabytes) throws IOException {
        IndexWriter writer = new IndexFolder(folder, bufferMegabytes).open();
        try {
            return new ArticleIndex(writer);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            writer.getDirectory().close();
            throw e;
        }
    }

    /** Removes the index in a folder that no process has open, whatever state it is in. */
    public static void clear(Path folder) throws IOException {
        new IndexFolder(folder, 1).clear();
    }

    /** Whether a failure means that the index must be cleared and built again. */
    public static boolean isDamage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (IndexFolder.isDamage(cause)) {
                return true;
            }
        }
        return false;
    }

    /** What the last commit said; empty where there was none. */
    public Map<String, String> bookmark() {
        Map<String, String> bookmark = new HashMap<>();
        Iterable<Map.Entry<String, String>> said = writer.getLiveCommitData();
        if (said != null) {
            said.forEach(entry -> bookmark.put(entry.getKey(), entry.getValue()));
        }
        return bookmark;
    }

    /**
     * Replaces all that is indexed of a page; one without articles is removed.
     *
     * @throws IllegalArgumentException when the page cannot be indexed; what was indexed of it stays
     */
    public void replace(IndexedPage page) throws IOException {
        List<Document> documents = PageDocuments.of(page);
        Term ofPage = new Term(Fields.PAGE_ID, page.id());
        if (documents.isEmpty()) {
            writer.deleteDocuments(ofPage);
        } else {
            writer.updateDocuments(ofPage, documents);
        }
    }

    /** What was replaced before is found from now on. */
    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** What was replaced before outlives the process, together with the bookmark, whole or not at all. */
    public void commit(Map<String, String> bookmark) throws IOException {
        writer.setLiveCommitData(bookmark.entrySet());
        writer.commit();
    }

    /** Reads all files and compares them with their checksums: takes as long as reading them does. */
    public void verify() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                leaf.reader().checkIntegrity();
            }
        } finally {
            searchers.release(searcher);
        }
    }

    /** How many articles can be found. */
    public int size() throws IOException {
        return ask(IndexReader::numDocs);
    }

    /**
     * Articles that match.
     *
     * @param after the place after which to go on; null for the start
     * @param rows how many at most
     * @throws SearchTimeoutException when it takes longer than {@code timeout}
     */
    public Found find(Question question, Order order, Place after, int rows, Duration timeout) throws IOException {
        return ask(reader -> new Finding(reader, timeout).find(question, order, after, rows));
    }

    /**
     * How often each value occurs among the articles that match.
     *
     * @param top how many values at most of each field, the most frequent first
     * @throws SearchTimeoutException when it takes longer than {@code timeout}
     */
    public Map<FacetField, FacetCounts> count(Question question, List<FacetField> fields, int top, Duration timeout)
            throws IOException {
        return ask(reader -> new Counting(reader, facetStates, timeout).values(question, fields, top));
    }

    /**
     * How many articles match on each day of issue; those without a day are left out.
     *
     * @throws SearchTimeoutException when it takes longer than {@code timeout}
     */
    public DayCounts countDays(Question question, Duration timeout) throws IOException {
        return ask(reader -> new Counting(reader, facetStates, timeout).days(question));
    }

    /** Closes it as it is on disk: what was not committed is as if it had not been. */
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }

    private interface Asked<T> {
        T of(IndexReader reader) throws IOException;
    }

    private <T> T ask(Asked<T> asked) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return asked.of(searcher.getIndexReader());
        } finally {
            searchers.release(searcher);
        }
    }
}
