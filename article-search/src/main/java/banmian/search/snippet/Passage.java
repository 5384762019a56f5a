package banmian.search.snippet;

import banmian.search.query.SearchField;

/**
 * A part of an article, as it is stored.
 *
 * @param index its number among the paragraphs or bylines, from 0; null where the part is but one
 */
public record Passage(SearchField field, Integer index, String text) {}
