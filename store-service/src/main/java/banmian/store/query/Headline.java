package banmian.store.query;

/**
 * What an article is called, without the article.
 *
 * @param title its headline, else its kicker; null where it has neither
 */
public record Headline(String pageId, String articleId, String title) {}
