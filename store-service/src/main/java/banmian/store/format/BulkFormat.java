package banmian.store.format;

import banmian.store.query.ArchivedArticle;
import java.util.List;

/** Writes any number of articles, some at a time. */
public interface BulkFormat {
    /** Its name in {@code format=}. */
    String name();

    /** Without a charset; all are UTF-8. */
    String mediaType();

    /** Ending of a file with it. */
    String extension();

    /** What stands before the first article; empty where nothing does. */
    String start();

    String write(List<ArchivedArticle> articles, Addresses addresses);
}
