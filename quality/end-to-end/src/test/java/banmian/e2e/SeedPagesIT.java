package banmian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.reader.PageReader;
import banmian.reader.PageReading;
import banmian.reader.RawPage;
import banmian.reader.ReaderLimits;
import banmian.testing.running.Banmian;
import banmian.testing.running.Project;
import banmian.testing.running.Stack;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample pages, from the file to the REST answer. */
@ExtendWith(Stack.class)
class SeedPagesIT {
    static Stream<Path> pages() {
        return Project.expectedResults().stream();
    }

    @Test
    void thereAreFiveOfThem() {
        assertThat(Project.expectedResults()).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageComesOutAsAPersonExpects(Path expectedFile, Stack stack) throws IOException {
        JsonNode expected = Stack.json(Files.readString(expectedFile));

        JsonNode actual = EditorsView.ofPage(page(expectedFile, stack));

        assertThat(lines(actual)).isEqualTo(lines(expected));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCharacterThatIsNotBlankBelongsToOneBlock(Path expectedFile, Stack stack) throws IOException {
        JsonNode page = page(expectedFile, stack);
        String text = page.get("text").asText();

        int[] owners = new int[text.length()];
        for (JsonNode block : page.get("blocks")) {
            for (int i = block.get("start").asInt(); i < block.get("end").asInt(); i++) {
                owners[i]++;
            }
        }

        for (int i = 0; i < text.length(); i++) {
            int expected = blank(text.charAt(i)) ? Math.min(owners[i], 1) : 1;
            assertThat(owners[i]).as("character %d, %s", i, text.charAt(i)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void spansLeadBackToThePage(Path expectedFile, Stack stack) throws IOException {
        JsonNode page = page(expectedFile, stack);
        String text = page.get("text").asText();

        for (JsonNode article : page.get("articles")) {
            for (JsonNode byline : article.get("bylines")) {
                assertThat(squeezed(of(text, byline.get("span"))))
                        .contains(byline.get("name").asText());
            }
            for (JsonNode paragraph : article.get("paragraphs")) {
                StringBuilder joined = new StringBuilder();
                paragraph.get("spans").forEach(span -> joined.append(of(text, span)));
                assertThat(squeezed(joined.toString()))
                        .isEqualTo(squeezed(paragraph.get("text").asText()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachArticleIsReadByItsIdAsItStandsOnThePage(Path expectedFile, Stack stack) throws IOException {
        for (JsonNode article : page(expectedFile, stack).get("articles")) {
            JsonNode alone = Stack.json(
                    stack.get("/api/articles/" + article.get("id").asText()).body());

            article.fieldNames()
                    .forEachRemaining(
                            field -> assertThat(alone.get(field)).as(field).isEqualTo(article.get(field)));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theCommandPrintsWhatThePipelineStored(Path expectedFile, Stack stack) throws IOException {
        Banmian.Result printed = Banmian.run(
                stack.scratch(), "parse", Project.pageOf(expectedFile).toString());

        assertThat(printed.exitCode()).as(printed.err()).isZero();
        JsonNode parsed = Stack.json(printed.out());
        JsonNode stored = page(expectedFile, stack);
        assertThat(parsed.fieldNames())
                .toIterable()
                .containsExactly(
                        "pageId",
                        "newspaper",
                        "issueDate",
                        "pageLabel",
                        "pageName",
                        "parser",
                        "articles",
                        "blocks",
                        "warnings");
        parsed.fieldNames()
                .forEachRemaining(
                        field -> assertThat(stored.get(field)).as(field).isEqualTo(parsed.get(field)));
    }

    private static JsonNode page(Path expectedFile, Stack stack) throws IOException {
        Path file = Project.pageOf(expectedFile);
        PageReading reading = new PageReader(ReaderLimits.defaults())
                .read(new RawPage(
                        Files.readAllBytes(file),
                        Map.of("source-uri", file.toUri().toString()),
                        Instant.EPOCH));
        String id = ((PageReading.Read) reading).page().pageId();
        return Stack.json(stack.get("/api/pages/" + id).body());
    }

    /** JSON a line a field, so that a difference shows where it is. */
    private static List<String> lines(JsonNode json) {
        List<String> lines = new ArrayList<>();
        collect("", json, lines);
        lines.sort(null);
        return lines;
    }

    private static void collect(String path, JsonNode json, List<String> lines) {
        if (json.isObject()) {
            json.fields().forEachRemaining(field -> collect(path + "." + field.getKey(), field.getValue(), lines));
        } else if (json.isArray()) {
            lines.add(path + " has " + json.size());
            for (int i = 0; i < json.size(); i++) {
                collect(path + "[" + i + "]", json.get(i), lines);
            }
        } else {
            lines.add(path + " = " + json);
        }
    }

    private static String of(String text, JsonNode span) {
        return text.substring(span.get(0).asInt(), span.get(1).asInt());
    }

    private static String squeezed(String text) {
        return text.codePoints()
                .filter(c -> !blank(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
