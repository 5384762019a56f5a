package banmian.store.reprints;

/**
 * A place in an article's text.
 *
 * @param paragraph index in the article's paragraphs, from 0
 * @param offset in that paragraph's text, in UTF-16 units
 */
public record Place(int paragraph, int offset) {}
