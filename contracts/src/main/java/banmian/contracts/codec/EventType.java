package banmian.contracts.codec;

import banmian.contracts.event.ArticlePublished;
import banmian.contracts.event.PageParsed;
import banmian.contracts.event.PageReceived;

/**
 * A kind of event in one version.
 *
 * @param name the CloudEvents {@code type}, which carries the version
 * @param schema resource with its JSON Schema
 */
public record EventType<T>(String name, Class<T> valueClass, String schema) {
    public static final EventType<PageReceived> PAGE_RECEIVED_V1 =
            new EventType<>("banmian.page-received.v1", PageReceived.class, "/schemas/page-received.v1.json");
    public static final EventType<PageParsed> PAGE_PARSED_V1 =
            new EventType<>("banmian.page-parsed.v1", PageParsed.class, "/schemas/page-parsed.v1.json");
    public static final EventType<ArticlePublished> ARTICLE_PUBLISHED_V1 = new EventType<>(
            "banmian.article-published.v1", ArticlePublished.class, "/schemas/article-published.v1.json");
}
