package banmian.store.query;

import java.util.List;

/** Finds articles. Replaceable: how text is indexed decides how fast pages can be written. */
public interface ArticleSearch {
    /**
     * An article found.
     *
     * @param place where it stands in the order asked for, to go on after it
     */
    record Hit(String articleId, String place) {}

    /**
     * Articles found.
     *
     * @param hits in the order asked for, one more than the limit where there are more
     * @param total how many the filter matches in all
     * @param exact whether the total is counted; else it is estimated, and more than 10,000
     * @param complete whether all that is stored was searched; false while the index is built or behind
     */
    record Hits(List<Hit> hits, long total, boolean exact, boolean complete) {}

    /** The articles that match {@code filter}. */
    Hits find(ArticleFilter filter, ArticleOrder order, Slice slice);

    /**
     * The articles that match after a place, in reading order and without counting: for whoever takes them all.
     *
     * @param after the place of the last one taken; null for the start
     * @param most how many at most
     */
    List<Hit> after(ArticleFilter filter, String after, int most);

    /** The transaction before which all pages that were stored are searched for {@code filter}. */
    long readTo(ArticleFilter filter);
}
