package banmian.store.query;

import java.util.List;

/**
 * Which articles are asked for; null means any.
 *
 * @param byline name of a person, whole
 * @param words texts that must all occur in rubric, kicker, headline, deck or body; empty for any article
 */
public record ArticleFilter(PageFilter pages, String pageId, String byline, List<String> words) {
    /** The same of one page. */
    ArticleFilter ofPage(String id) {
        return new ArticleFilter(pages, id, byline, words);
    }
}
