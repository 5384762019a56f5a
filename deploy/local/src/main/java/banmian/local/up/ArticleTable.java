package banmian.local.up;

import banmian.contracts.codec.Json;
import banmian.contracts.event.Article;
import banmian.contracts.event.Byline;
import banmian.local.terminal.Table;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The articles of stored pages as a table for people, page by page. */
final class ArticleTable {
    private final Table table =
            new Table("#", "rubric", "kicker", "headline", "deck", "bylines", "dateline", "paragraphs");

    /** @param page as the API has it */
    void add(JsonNode page) {
        String name = Stream.of("newspaper", "issueDate", "pageLabel")
                .map(field -> page.path(field).asText(""))
                .filter(part -> !part.isEmpty() && !part.equals("null"))
                .collect(Collectors.joining(" "));
        table.heading(name.isEmpty() ? "(a page of which nothing is known)" : name);
        for (JsonNode article : page.path("articles")) {
            add(Json.mapper().convertValue(article, Article.class));
        }
    }

    boolean isEmpty() {
        return table.isEmpty();
    }

    List<String> lines(int columns) {
        return table.lines(columns);
    }

    private void add(Article article) {
        table.row(
                Integer.toString(article.position()),
                article.rubric(),
                article.kicker(),
                article.headline(),
                article.deck(),
                bylines(article.bylines()),
                article.dateline() == null ? null : article.dateline().text(),
                paragraphs(article));
    }

    private static String bylines(List<Byline> bylines) {
        return bylines.isEmpty()
                ? null
                : bylines.stream().map(ArticleTable::byline).collect(Collectors.joining(", "));
    }

    private static String byline(Byline byline) {
        String role = byline.role().json();
        return byline.name() + " (" + (byline.affiliation() == null ? role : role + ", " + byline.affiliation()) + ")";
    }

    private static String paragraphs(Article article) {
        long repaired = article.paragraphs().stream()
                .filter(paragraph -> paragraph.spans().size() > 1)
                .count();
        return article.paragraphs().size() + (repaired == 0 ? "" : ", of which " + repaired + " repaired");
    }
}
