package banmian.accuracy.measure;

import java.util.List;

/**
 * How well one page came out.
 *
 * @param newspaper, style null where not known
 * @param differences in the order of the measures
 */
public record PageResult(String page, String newspaper, String style, Figures figures, List<Difference> differences) {
    public PageResult {
        differences = List.copyOf(differences);
    }
}
