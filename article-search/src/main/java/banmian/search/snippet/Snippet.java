package banmian.search.snippet;

import java.util.List;

/**
 * A piece of a part with what was searched for in it.
 *
 * @param start where {@code text} begins in the part, in UTF-16 units
 * @param text as stored, cut at neither half of a character
 * @param marks what was found, in order, not overlapping; offsets in the part, not in {@code text}
 */
public record Snippet(Passage passage, int start, String text, List<Mark> marks) {
    /** @param end exclusive */
    public record Mark(int start, int end) {}
}
