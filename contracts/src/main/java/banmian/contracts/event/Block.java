package banmian.contracts.event;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of page text with one role. The blocks of a page own each of its non-blank characters exactly once.
 *
 * @param start offset of the first character, from 0
 * @param end offset after the last character
 * @param role the part it plays
 * @param article {@link Article#position()} of the article it belongs to; null for the page's own blocks
 */
public record Block(int start, int end, BlockRole role, Integer article) {
    public Block {
        requireNonNull(role, "role");
    }
}
