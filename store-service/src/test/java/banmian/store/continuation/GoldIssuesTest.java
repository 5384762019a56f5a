package banmian.store.continuation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.codec.Json;
import banmian.contracts.event.PageParsed;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Links on the gold pages of real newspapers, which the project may use and not give away: a folder named by the system
 * property {@code banmian.gold}, or else {@code shared/gold-pages} beside the project. Pages of one date are an issue; an
 * article goes on where its paragraphs print so.
 */
class GoldIssuesTest {
    private static final Path BESIDE_THE_PROJECT = Path.of("../../shared/gold-pages");

    private record Gold(JsonNode page, String text) {
        String label() {
            return page.path("page_label").asText();
        }
    }

    @Test
    void linksAreRightAndNoneIsMissing() throws IOException {
        // Given
        Path folder = Path.of(System.getProperty("banmian.gold", BESIDE_THE_PROJECT.toString()));
        Assumptions.assumeTrue(Files.isDirectory(folder), "There are no gold pages: -Dbanmian.gold=…");
        LinkMeasure measure = new LinkMeasure();

        // When
        issues(folder).forEach((name, pages) -> measure.add(issue(name, pages)));

        // Then
        System.out.println(measure);
        assertThat(measure.expected()).isEqualTo(4);
        assertThat(measure.precision()).as(measure.toString()).isEqualTo(1.0);
        assertThat(measure.recall()).as(measure.toString()).isEqualTo(1.0);
    }

    /** Of several printings of a page the one with a jump; the others print the same articles again. */
    private static Map<String, Map<String, Gold>> issues(Path folder) throws IOException {
        Map<String, Map<String, Gold>> issues = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                JsonNode page = Json.mapper().readTree(file.toFile());
                String text = Files.readString(Path.of(file.toString().replace(".json", ".txt")), UTF_8);
                String issue = page.path("newspaper").asText() + " "
                        + page.path("issue_date").asText();
                issues.computeIfAbsent(issue, name -> new TreeMap<>())
                        .merge(
                                page.path("page_label").asText(),
                                new Gold(page, text),
                                (first, second) -> hasJump(second) ? second : first);
            }
        }
        return issues;
    }

    private static boolean hasJump(Gold gold) {
        return gold.text().contains("（下转") || gold.text().contains("（上接");
    }

    private static PrintedIssue issue(String name, Map<String, Gold> pages) {
        List<PageParsed> parsed = new ArrayList<>();
        pages.values()
                .forEach(gold -> parsed.add(PrintedIssue.page(
                        gold.page().path("newspaper").asText(),
                        LocalDate.parse(gold.page().path("issue_date").asText()),
                        gold.label(),
                        gold.text())));
        List<PrintedIssue.True> truth = new ArrayList<>();
        for (Gold from : pages.values()) {
            for (JsonNode article : from.page().path("articles")) {
                if (last(article).startsWith("（下转")) {
                    pages.values().forEach(to -> addTo(from, article, to, truth));
                }
            }
        }
        return new PrintedIssue(name, parsed, truth);
    }

    private static void addTo(Gold from, JsonNode article, Gold to, List<PrintedIssue.True> truth) {
        for (JsonNode other : to.page().path("articles")) {
            String headline = other.path("headline").asText();
            boolean goesOn = other.path("paragraphs").path(0).asText().startsWith("（上接");
            if (goesOn && article.path("headline").asText().contains(headline)) {
                truth.add(new PrintedIssue.True(from.label(), words(article, 0), to.label(), words(other, 1)));
            }
        }
    }

    private static String words(JsonNode article, int paragraph) {
        String text = article.path("paragraphs").path(paragraph).asText();
        return text.substring(0, Math.min(12, text.length()));
    }

    private static String last(JsonNode article) {
        JsonNode paragraphs = article.path("paragraphs");
        return paragraphs.path(paragraphs.size() - 1).asText();
    }
}
