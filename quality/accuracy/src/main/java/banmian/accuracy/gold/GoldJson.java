package banmian.accuracy.gold;

import banmian.segmenter.result.BlockRole;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the JSON of a gold page. What a file leaves out (paragraphs, names) is taken from the blocks or is null. */
final class GoldJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String where;
    private final String text;
    private final JsonNode root;

    private GoldJson(String where, String text, JsonNode root) {
        this.where = where;
        this.text = text;
        this.root = root;
    }

    /** A page whose JSON holds its text. */
    static GoldPage page(String where, String json) {
        JsonNode root = tree(where, json);
        String text = string(root, "text");
        if (text == null) {
            throw new GoldException(where, "has no text");
        }
        return new GoldJson(where, text, root).page();
    }

    /** A page whose text stands beside its JSON. */
    static GoldPage page(String where, String json, String text) {
        return new GoldJson(where, text, tree(where, json)).page();
    }

    private static JsonNode tree(String where, String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new GoldException(where, "is no JSON: " + e.getOriginalMessage());
        }
    }

    private GoldPage page() {
        if (!root.path("articles").isArray() || !root.path("blocks").isArray()) {
            throw new GoldException(where, "has no articles and blocks");
        }
        List<GoldBlock> blocks = blocks();
        List<GoldArticle> articles = new ArrayList<>();
        root.path("articles").forEach(article -> articles.add(article(article, blocks)));
        String id = string(root, "page_id");
        return new GoldPage(
                id == null ? where : id,
                string(root, "newspaper"),
                string(root, "style"),
                issueDate(),
                text,
                articles,
                blocks);
    }

    private LocalDate issueDate() {
        String date = string(root, "issue_date");
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new GoldException(where, "has an issue_date that is none: " + date);
        }
    }

    private List<GoldBlock> blocks() {
        CodePoints points = new CodePoints(text);
        List<GoldBlock> blocks = new ArrayList<>();
        for (JsonNode block : root.path("blocks")) {
            int start = block.path("start").asInt(-1);
            int end = block.path("end").asInt(-1);
            if (start < 0 || end < start || end > points.count()) {
                throw new GoldException(where, "has a block that is not on the page: " + start + " to " + end);
            }
            BlockRole role = role(string(block, "role"), text.substring(points.toUtf16(start), points.toUtf16(end)));
            blocks.add(new GoldBlock(
                    points.toUtf16(start),
                    points.toUtf16(end),
                    integer(block, "article"),
                    role,
                    integer(block, "paragraph")));
        }
        return blocks;
    }

    private BlockRole role(String name, String words) {
        return GoldRoles.of(name, words)
                .orElseThrow(() -> new GoldException(where, "has a role that is unknown: " + name));
    }

    private GoldArticle article(JsonNode article, List<GoldBlock> blocks) {
        int order = article.path("order").asInt();
        List<GoldByline> bylines = new ArrayList<>();
        article.path("bylines")
                .forEach(byline -> bylines.add(new GoldByline(string(byline, "name"), string(byline, "role"))));
        return new GoldArticle(
                order,
                string(article, "rubric"),
                string(article, "kicker"),
                string(article, "headline"),
                string(article, "deck"),
                string(article, "dateline"),
                bylines,
                strings(article.path("photo_credits")),
                paragraphs(article, BlockParagraphs.of(order, blocks, text)));
    }

    /** The paragraphs as written down, or else as the blocks have them; only blocks tell which were cut. */
    private List<GoldParagraph> paragraphs(JsonNode article, List<GoldParagraph> ofBlocks) {
        List<String> texts = strings(article.path("paragraphs"));
        List<String> roles = strings(article.path("paragraph_roles"));
        if (texts.isEmpty()) {
            return ofBlocks;
        }
        if (texts.size() != ofBlocks.size() || texts.size() != roles.size()) {
            throw new GoldException(where, "has an article whose paragraphs, roles and blocks are not as many");
        }
        List<GoldParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            BlockRole role = role(roles.get(i), texts.get(i));
            paragraphs.add(new GoldParagraph(texts.get(i), role, ofBlocks.get(i).repaired()));
        }
        return paragraphs;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(item -> strings.add(item.asText()));
        return strings;
    }

    private static String string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }

    private static Integer integer(JsonNode node, String field) {
        return node.path(field).isInt() ? node.path(field).asInt() : null;
    }
}
