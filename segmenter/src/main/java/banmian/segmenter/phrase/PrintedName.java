package banmian.segmenter.phrase;

import banmian.segmenter.result.Span;

/**
 * A person's name as it stands in a phrase.
 *
 * @param name without the gap of 张 璁
 * @param span where it stands, gap included
 */
record PrintedName(String name, Span span) {}
