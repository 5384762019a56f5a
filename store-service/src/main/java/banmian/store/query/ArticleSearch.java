package banmian.store.query;

import java.util.List;

/** Finds articles. Replaceable: how text is indexed decides how fast pages can be written. */
public interface ArticleSearch {
    /**
     * An article found.
     *
     * @param sortKey its place in the order of the list
     */
    record Hit(String articleId, String sortKey) {}

    /**
     * Articles found.
     *
     * @param hits in reading order, one more than the limit where there are more
     * @param total how many the filter matches in all
     */
    record Hits(List<Hit> hits, long total) {}

    /** The articles that match {@code filter}, from the newest issue on. */
    Hits find(ArticleFilter filter, Slice slice);

    /**
     * The articles that match after a place, in reading order and without counting: for whoever takes them all.
     *
     * @param after the sort key of the last one taken; null for the start
     * @param most how many at most
     */
    List<Hit> after(ArticleFilter filter, String after, int most);
}
