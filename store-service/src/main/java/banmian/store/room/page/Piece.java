package banmian.store.room.page;

import java.util.List;

/**
 * Lines that follow each other and belong to one article, or to the page itself.
 *
 * @param article position of the article; null for the page's own lines and for blank ones
 * @param first whether it is the first of its article
 */
public record Piece(Integer article, boolean first, List<Line> lines) {}
