package banmian.search.index;

import java.util.List;

/**
 * What was found.
 *
 * @param hits in the order asked for
 * @param total how many match in all
 * @param exact whether the total is counted; else it is estimated
 */
public record Found(List<Hit> hits, long total, boolean exact) {
    /** @param place where it stands in the order asked for */
    public record Hit(String articleId, Place place) {}
}
