package banmian.accuracy.gold;

import static java.util.Objects.requireNonNull;

import banmian.segmenter.result.BlockRole;

/**
 * A stretch of the page with one role.
 *
 * @param start offset of the first character, in UTF-16 units
 * @param end offset after the last character
 * @param article {@link GoldArticle#order()} of its article; null for what is the page's own
 * @param paragraph which of the article's paragraphs it is in, from 0; null where it is in none
 */
public record GoldBlock(int start, int end, Integer article, BlockRole role, Integer paragraph) {
    public GoldBlock {
        requireNonNull(role, "role");
    }
}
