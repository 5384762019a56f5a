package banmian.store.format;

import banmian.contracts.event.Article;
import banmian.contracts.event.Byline;
import banmian.contracts.event.Paragraph;
import banmian.store.query.ArchivedArticle;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Articles as an Atom feed (RFC 4287), paged as RFC 5005 has it. Ids do not depend on where the service is found: a
 * reader knows an article again after a move.
 *
 * @param title for people
 * @param topic what the feed is about, always spelled alike: its id follows from it
 * @param self address of this part
 * @param first address of the first part
 * @param next address of the next part; null at the end
 */
public record AtomFeed(String title, String topic, String self, String first, String next) {
    public static final String MEDIA_TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    /** When the newest of the articles was stored; the beginning of time where there is none. */
    private static Instant updated(List<ArchivedArticle> articles) {
        return articles.stream()
                .map(ArchivedArticle::storedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    public String write(List<ArchivedArticle> articles, Addresses addresses) {
        Xml xml = new Xml("feed", NAMESPACE);
        xml.attributes("xml:lang", "zh");
        xml.element("id", id("feed|" + topic))
                .element("title", title)
                .element("updated", updated(articles).toString())
                .empty("link", "rel", "self", "type", MEDIA_TYPE, "href", self)
                .empty("link", "rel", "first", "type", MEDIA_TYPE, "href", first);
        if (next != null) {
            xml.empty("link", "rel", "next", "type", MEDIA_TYPE, "href", next);
        }
        xml.open("author").element("name", "Banmian").close();
        xml.element("generator", "Banmian");
        articles.forEach(article -> entry(xml, article, addresses));
        return xml.end();
    }

    private static void entry(Xml xml, ArchivedArticle archived, Addresses addresses) {
        Article article = archived.article();
        xml.open("entry")
                .element("id", articleId(article.id()))
                .element("title", Described.title(article))
                .element("updated", archived.storedAt().toString());
        if (archived.issueDate() != null) {
            xml.element(
                    "published",
                    archived.issueDate()
                            .atStartOfDay()
                            .atOffset(CHINA)
                            .toInstant()
                            .toString());
        }
        for (Byline byline : Described.writers(article)) {
            xml.open("author").element("name", byline.name()).close();
        }
        String address = addresses.article(article.id());
        xml.empty("link", "rel", "alternate", "type", "text/plain", "href", address + "?format=txt")
                .empty("link", "rel", "alternate", "type", "application/json", "href", address)
                .empty("link", "rel", "via", "type", "application/json", "href", addresses.page(archived.pageId()));
        category(xml, "newspaper", archived.newspaper());
        category(xml, "page", archived.pageName());
        category(xml, "rubric", article.rubric());
        xml.element("content", html(article), "type", "html").close();
    }

    private static void category(Xml xml, String scheme, String term) {
        if (term != null) {
            xml.empty("category", "term", term, "scheme", "urn:banmian:" + scheme);
        }
    }

    /** The ids of articles are 128 bits already. */
    private static String articleId(String id) {
        return id.matches("[0-9a-f]{32}")
                ? "urn:uuid:" + id.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")
                : id("article|" + id);
    }

    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("banmian|" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static String html(Article article) {
        StringBuilder html = new StringBuilder();
        for (Paragraph paragraph : article.paragraphs()) {
            html.append("<p>").append(escaped(paragraph.text())).append("</p>\n");
        }
        return html.toString();
    }

    /** Markup in a newspaper page stays text. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
