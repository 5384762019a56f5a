package banmian.segmenter.reading;

import banmian.segmenter.result.Byline;
import java.util.List;

/** Finds people in one of the places where newspapers name them. */
interface BylineRule {
    /** The people named, in order, with spans on the page; empty where this place names none. */
    List<Byline> read(ArticleParts article);
}
