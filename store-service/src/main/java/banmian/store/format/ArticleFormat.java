package banmian.store.format;

import banmian.store.query.ArchivedArticle;

/** Writes an article in one format. */
public interface ArticleFormat {
    /** Its name in {@code format=}. */
    String name();

    /** Without a charset; all are UTF-8. */
    String mediaType();

    /** Ending of a file with it. */
    String extension();

    String write(ArchivedArticle article, Addresses addresses);
}
