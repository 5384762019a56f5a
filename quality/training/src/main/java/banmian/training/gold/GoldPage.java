package banmian.training.gold;

import java.util.List;

/**
 * A page as a person has divided it.
 *
 * @param blocks in order; offsets in UTF-16 units
 */
public record GoldPage(String text, List<GoldBlock> blocks) {
    public GoldPage {
        blocks = List.copyOf(blocks);
    }

    /**
     * @param article number of the article, null for the page's own
     * @param role as the gold files name it
     * @param paragraph number of the paragraph in the article, null where it is none
     */
    public record GoldBlock(int start, int end, Integer article, String role, Integer paragraph) {}
}
