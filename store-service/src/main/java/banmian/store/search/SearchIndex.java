package banmian.store.search;

import banmian.search.index.ArticleIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.store.AlreadyClosedException;
import org.jboss.logging.Logger;

/** The index that questions go to, and how far it is. {@link Indexer} opens it, feeds it and closes it. */
@ApplicationScoped
public class SearchIndex {
    private static final Logger LOG = Logger.getLogger(SearchIndex.class);

    /** A question to the index. */
    public interface Question<T> {
        T to(ArticleIndex index) throws IOException;
    }

    private final AtomicBoolean damaged = new AtomicBoolean();
    private volatile ArticleIndex index;
    private volatile IndexState state = IndexState.OPENING;

    /**
     * The answer to a question. While the index is being built it is of what is there yet: {@link #state} tells.
     *
     * @throws SearchUnavailableException while there is no index
     */
    public <T> T ask(Question<T> question) {
        ArticleIndex open = index;
        if (open == null) {
            String trouble = state.trouble();
            throw new SearchUnavailableException(
                    "The search index is not open" + (trouble == null ? " yet" : ": " + trouble), null);
        }
        try {
            return question.to(open);
        } catch (AlreadyClosedException e) {
            throw new SearchUnavailableException("The search index is being opened again", e);
        } catch (IOException e) {
            LOG.error("The search index cannot be read", e);
            damaged.compareAndSet(false, ArticleIndex.isDamage(e));
            throw new SearchUnavailableException("The search index cannot be read", e);
        }
    }

    public IndexState state() {
        return state;
    }

    void now(IndexState next) {
        state = next;
    }

    /** Sends questions to {@code next} from now on; to none where it is null. */
    void use(ArticleIndex next) {
        index = next;
        damaged.set(false);
    }

    /** Whether a question has found it damaged. */
    boolean isDamaged() {
        return damaged.get();
    }
}
