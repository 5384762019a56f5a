package banmian.accuracy.gold;

import static java.util.Objects.requireNonNull;

import banmian.segmenter.result.BlockRole;

/**
 * A paragraph, whole.
 *
 * @param repaired whether a column's edge cuts it on the page: it stands in more than one block
 */
public record GoldParagraph(String text, BlockRole role, boolean repaired) {
    public GoldParagraph {
        requireNonNull(text, "text");
        requireNonNull(role, "role");
    }
}
