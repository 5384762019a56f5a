package banmian.store.format;

import banmian.store.query.ArchivedArticle;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** CSL-JSON, which Zotero, pandoc and citeproc read: a list of one item. */
final class CslJson implements ArticleFormat {
    private final ObjectMapper json;

    CslJson(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String name() {
        return "csl";
    }

    @Override
    public String mediaType() {
        return "application/vnd.citationstyles.csl+json";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String write(ArchivedArticle archived, Addresses addresses) {
        ArrayNode items = json.createArrayNode();
        ObjectNode item = items.addObject()
                .put("id", archived.article().id())
                .put("type", "article-newspaper")
                .put("title", Described.title(archived.article()));
        ArrayNode authors = json.createArrayNode();
        Described.writers(archived.article())
                .forEach(byline -> authors.addObject().put("literal", byline.name()));
        if (!authors.isEmpty()) {
            item.set("author", authors);
        }
        put(item, "container-title", archived.newspaper());
        if (archived.issueDate() != null) {
            LocalDate date = archived.issueDate();
            item.putObject("issued")
                    .putArray("date-parts")
                    .addArray()
                    .add(date.getYear())
                    .add(date.getMonthValue())
                    .add(date.getDayOfMonth());
        }
        put(item, "page", Described.citedPage(archived.pageLabel()));
        put(item, "section", archived.pageName());
        item.put("language", "zh-CN");
        item.put("URL", addresses.article(archived.article().id()));
        return items.toString();
    }

    private static void put(ObjectNode item, String name, String value) {
        if (value != null) {
            item.put(name, value);
        }
    }
}
