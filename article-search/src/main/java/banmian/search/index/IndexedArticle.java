package banmian.search.index;

import java.util.List;

/**
 * An article as it is to be found; the parts that it lacks are null, or empty lists.
 *
 * @param sortKey its place in reading order: compared byte by byte in UTF-8
 * @param texts paragraphs but for captions
 * @param captions captions and credits
 * @param bylines names
 */
public record IndexedArticle(
        String id,
        String sortKey,
        String kind,
        String rubric,
        String kicker,
        String headline,
        String deck,
        List<String> texts,
        List<String> captions,
        List<String> bylines) {}
