package banmian.store.query;

import banmian.search.query.SearchQuery;

/**
 * Which articles are asked for; null means any.
 *
 * @param byline name of a person, whole
 * @param kind as the API spells it
 * @param rubric whole
 * @param query what rubric, kicker, headline, deck, body or captions must have
 */
public record ArticleFilter(
        PageFilter pages, String pageId, String byline, String kind, String rubric, SearchQuery query) {
    /** The same of one page. */
    ArticleFilter ofPage(String id) {
        return new ArticleFilter(pages, id, byline, kind, rubric, query);
    }
}
