package banmian.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a person at the paper would say of a page: the shape of {@code seeds/**}{@code /*.expected.json}. */
final class EditorsView {
    private static final List<String> PAGE = List.of("newspaper", "issueDate", "pageLabel", "pageName");
    private static final List<String> ARTICLE =
            List.of("position", "kind", "rubric", "kicker", "headline", "deck", "dateline", "jump");
    private static final List<String> BYLINE = List.of("name", "role", "affiliation");

    private EditorsView() {}

    /** The same of a page as the API gives it. */
    static ObjectNode ofPage(JsonNode page) {
        ObjectNode view = some(page, PAGE);
        ArrayNode articles = view.putArray("articles");
        page.get("articles").forEach(article -> articles.add(ofArticle(article)));
        return view;
    }

    private static ObjectNode ofArticle(JsonNode article) {
        ObjectNode view = some(article, ARTICLE);
        ArrayNode bylines = view.putArray("bylines");
        article.get("bylines").forEach(byline -> bylines.add(some(byline, BYLINE)));
        ArrayNode paragraphs = view.putArray("paragraphs");
        article.get("paragraphs")
                .forEach(paragraph -> paragraphs.add(some(paragraph, List.of("text", "role"))
                        .put("spans", paragraph.get("spans").size())));
        return view;
    }

    private static ObjectNode some(JsonNode object, List<String> fields) {
        ObjectNode some = JsonNodeFactory.instance.objectNode();
        fields.forEach(field -> some.set(field, object.get(field)));
        return some;
    }
}
