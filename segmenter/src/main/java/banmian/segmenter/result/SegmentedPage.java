package banmian.segmenter.result;

import java.util.List;

/**
 * What came out of a page.
 *
 * @param articles in the order of the page
 * @param blocks own every non-blank character of the page exactly once, in order, never overlapping
 * @param warnings codes such as {@code no-articles}; empty where nothing is odd
 */
public record SegmentedPage(List<SegmentedArticle> articles, List<Block> blocks, List<String> warnings) {
    public SegmentedPage {
        articles = List.copyOf(articles);
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
    }
}
