package banmian.store.format;

import banmian.contracts.event.Article;
import banmian.contracts.event.Byline;
import banmian.contracts.event.BylineRole;
import banmian.store.query.ArchivedArticle;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code NewsArticle} of schema.org, as JSON-LD. */
final class JsonLd implements ArticleFormat {
    private final ObjectMapper json;

    JsonLd(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String name() {
        return "jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public String extension() {
        return "jsonld";
    }

    @Override
    public String write(ArchivedArticle archived, Addresses addresses) {
        try {
            return json.writeValueAsString(newsArticle(archived, addresses));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an article that is no JSON", e);
        }
    }

    private static Map<String, Object> newsArticle(ArchivedArticle archived, Addresses addresses) {
        Article article = archived.article();
        Map<String, Object> news = new LinkedHashMap<>();
        news.put("@context", "https://schema.org");
        news.put("@type", "NewsArticle");
        put(news, "@id", addresses.article(article.id()));
        put(news, "url", addresses.article(article.id()));
        put(news, "identifier", article.id());
        put(news, "inLanguage", "zh");
        put(news, "headline", Described.title(article));
        put(news, "alternativeHeadline", alternative(article));
        put(news, "articleSection", article.rubric());
        put(news, "author", persons(Described.writers(article)));
        put(news, "editor", persons(in(article, BylineRole.EDITOR)));
        put(news, "contributor", persons(in(article, BylineRole.PHOTOGRAPHER)));
        put(news, "datePublished", archived.issueDate());
        if (article.dateline() != null) {
            put(news, "dateline", article.dateline().text());
            put(news, "dateCreated", article.dateline().date());
            put(news, "locationCreated", named("Place", article.dateline().place()));
            put(
                    news,
                    "sourceOrganization",
                    named("Organization", article.dateline().agency()));
        }
        put(news, "printPage", archived.pageLabel());
        put(news, "printSection", archived.pageName());
        put(news, "printEdition", archived.issueDate());
        put(news, "isPartOf", issue(archived));
        put(news, "articleBody", Described.body(article));
        put(news, "sdDatePublished", archived.storedAt());
        return news;
    }

    private static String alternative(Article article) {
        String both = Stream.of(article.kicker(), article.deck())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return both.isEmpty() ? null : both;
    }

    private static Map<String, Object> issue(ArchivedArticle archived) {
        Map<String, Object> newspaper = named("Newspaper", archived.newspaper());
        if (archived.issueDate() == null) {
            return newspaper;
        }
        Map<String, Object> issue = new LinkedHashMap<>();
        issue.put("@type", "PublicationIssue");
        put(issue, "datePublished", archived.issueDate());
        put(issue, "isPartOf", newspaper);
        return issue;
    }

    private static List<Byline> in(Article article, BylineRole role) {
        return article.bylines().stream()
                .filter(byline -> byline.role() == role)
                .toList();
    }

    private static List<Map<String, Object>> persons(List<Byline> bylines) {
        List<Map<String, Object>> persons = bylines.stream()
                .map(byline -> {
                    Map<String, Object> person = named("Person", byline.name());
                    put(person, "affiliation", named("Organization", byline.affiliation()));
                    return person;
                })
                .toList();
        return persons.isEmpty() ? null : persons;
    }

    private static Map<String, Object> named(String type, String name) {
        if (name == null) {
            return null;
        }
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("@type", type);
        named.put("name", name);
        return named;
    }

    /** What an article does not have, its description does not either. */
    private static void put(Map<String, Object> to, String name, Object value) {
        if (value != null) {
            to.put(name, value);
        }
    }
}
