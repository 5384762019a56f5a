package banmian.guard.answer;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages that the {@code type} of a problem leads to: what it means and what to do. */
@ApplicationScoped
class ProblemPages {
    private static final String RESOURCE = "problems.txt";
    private static final String HTML = "text/html; charset=UTF-8";
    private static final int LINES = 4;

    private final Map<String, List<String>> kinds = read();

    void listen(@Observes Router router) {
        router.get(Refusal.TYPES).handler(request -> answer(request, list()));
        router.get(Refusal.TYPES + ":name").handler(this::answer);
    }

    private void answer(RoutingContext request) {
        String name = request.pathParam("name");
        if (kinds.containsKey(name)) {
            answer(request, page(name, kinds.get(name)));
        } else {
            request.next();
        }
    }

    private static void answer(RoutingContext request, String html) {
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, HTML)
                .putHeader(HttpHeaders.CACHE_CONTROL, "max-age=3600")
                .end(html);
    }

    private String list() {
        StringBuilder items = new StringBuilder("<ul>");
        kinds.keySet()
                .forEach(name -> items.append("<li><a href=\"" + Refusal.TYPES)
                        .append(name)
                        .append("\">")
                        .append(name)
                        .append("</a></li>"));
        return html("Problems · 问题类型", items + "</ul>");
    }

    private static String page(String name, List<String> lines) {
        return html(
                name,
                "<p>" + lines.get(0) + "</p><p><strong>What to do:</strong> " + lines.get(1) + "</p><p lang=\"zh\">"
                        + lines.get(2) + "</p><p lang=\"zh\"><strong>办法：</strong>" + lines.get(3) + "</p><p><a href=\""
                        + Refusal.TYPES + "\">All problems · 全部问题类型</a></p>");
    }

    private static String html(String title, String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"UTF-8\"><title>" + title
                + " · Banmian 版面</title></head><body><main><h1>" + title + "</h1>" + body + "</main></body></html>";
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(ProblemPages.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                if (line.startsWith("[")) {
                    lines = new ArrayList<>();
                    kinds.put(line.substring(1, line.length() - 1), lines);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        kinds.forEach((name, text) -> {
            if (text.size() != LINES) {
                throw new IllegalStateException("a kind of problem without its four lines: " + name);
            }
        });
        return kinds;
    }
}
