package banmian.browser;

import banmian.testing.running.Stack;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The views of the room, each as somebody would open it who reads of 电力 in the sample pages. */
enum Views {
    SHELF,
    ISSUE,
    PAGE,
    ARTICLE,
    SEARCH,
    NOTHING_FOUND,
    PIPELINE,
    NO_SUCH_PAGE;

    /** Its path. */
    String path(Stack archive) {
        JsonNode article = article(archive);
        return switch (this) {
            case SHELF -> "/";
            case ISSUE -> "/newspapers/" + encoded("衡阳日报") + "/2021-07-19";
            case PAGE -> "/pages/" + article.get("pageId").asText();
            case ARTICLE -> "/articles/" + article.get("id").asText();
            case SEARCH -> "/search?q=" + encoded("电力");
            case NOTHING_FOUND -> "/search?q=" + encoded("没有这几个字");
            case PIPELINE -> "/pipeline";
            case NO_SUCH_PAGE -> "/pages/none";
        };
    }

    /** An article of the sample pages with everything: kicker, headline, byline, repaired paragraphs. */
    static JsonNode article(Stack archive) {
        return Stack.json(archive.get("/api/articles?q=" + encoded("电力保供") + "&newspaper=" + encoded("衡阳日报"))
                        .body())
                .get("items")
                .get(0);
    }

    static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The parameters of a path, decoded. */
    static Map<String, String> parameters(String path) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (path.indexOf('?') >= 0) {
            for (String one : path.substring(path.indexOf('?') + 1).split("&")) {
                String[] parts = one.split("=", 2);
                parameters.put(parts[0], java.net.URLDecoder.decode(parts[1], java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}
