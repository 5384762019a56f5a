package banmian.segmenter.result;

import java.util.List;
import java.util.Set;

/**
 * What came out of a page.
 *
 * @param articles in the order of the page
 * @param blocks own every non-blank character of the page exactly once, in order, never overlapping
 * @param warnings codes such as {@code no-articles}; empty where nothing is odd
 */
public record SegmentedPage(List<SegmentedArticle> articles, List<Block> blocks, List<String> warnings) {
    /** The page has nothing but furniture. */
    public static final String NO_ARTICLES = "no-articles";

    /** Some of the page's text is in blocks without a role. */
    public static final String UNASSIGNED_TEXT = "unassigned-text";

    /** All codes that {@code warnings} may have. */
    public static final Set<String> ALL_WARNINGS = Set.of(NO_ARTICLES, UNASSIGNED_TEXT);

    public SegmentedPage {
        articles = List.copyOf(articles);
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
    }
}
