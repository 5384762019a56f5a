package banmian.search.snippet;

import banmian.search.query.SearchField;

/**
 * A part of an article, as it is stored.
 *
 * @param paragraph its number among the paragraphs, from 0; null where the part is none
 */
public record Passage(SearchField field, Integer paragraph, String text) {}
