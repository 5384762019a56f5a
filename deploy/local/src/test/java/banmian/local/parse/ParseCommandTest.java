package banmian.local.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.codec.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ParseCommandTest {
    private static final String PAGE = "社区食堂开张迎客\n\n■本报记者 周明\n\n本报讯 昨天上午，城南社区食堂正式开张，老人们在家门口吃上了热饭。\n";

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final InputStream in = System.in;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(printed, true, UTF_8));
        System.setErr(new PrintStream(complained, true, UTF_8));
    }

    @AfterEach
    void release() {
        System.setOut(out);
        System.setErr(err);
        System.setIn(in);
    }

    @Test
    void onePageIsPrintedIndented() throws IOException {
        // Given
        Path page = page("城南晚报/2023-05-12/A05.txt", PAGE.getBytes(UTF_8));

        // When
        int exit = parse(page.toString());

        // Then
        assertThat(exit).isZero();
        assertThat(printed.toString(UTF_8)).startsWith("{\n  \"pageId\"").endsWith("}\n");
        JsonNode json = Json.mapper().readTree(printed.toByteArray());
        assertThat(json.path("newspaper").asText()).isEqualTo("城南晚报");
        assertThat(json.path("issueDate").asText()).isEqualTo("2023-05-12");
        assertThat(json.path("pageLabel").asText()).isEqualTo("A05");
        assertThat(json.fieldNames())
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
    }

    @Test
    void severalPagesArePrintedOneALineAndRefusedOnesReported() throws IOException {
        // Given
        page("1.txt", PAGE.getBytes(UTF_8));
        page("2.txt", new byte[0]);
        page("3.txt", PAGE.getBytes(Charset.forName("GB18030")));

        // When
        int exit = parse(folder.toString());

        // Then
        assertThat(exit).isEqualTo(1);
        assertThat(printed.toString(UTF_8).lines()).hasSize(2).allMatch(line -> line.startsWith("{\"pageId\":"));
        assertThat(complained.toString(UTF_8)).contains("2.txt: empty-page");
    }

    @Test
    void eachPageGetsAFileInTheFolder() throws IOException {
        // Given
        page("in/1.txt", PAGE.getBytes(UTF_8));
        page("in/深/2.txt", PAGE.getBytes(UTF_8));
        Path target = folder.resolve("out");

        // When
        int exit = parse("--out", target.toString(), folder.resolve("in").toString());

        // Then
        assertThat(exit).isZero();
        assertThat(target.resolve("1.json")).content(UTF_8).startsWith("{\n");
        assertThat(target.resolve("深/2.json")).content(UTF_8).startsWith("{\n");
        assertThat(printed.size()).isZero();
        assertThat(complained.toString(UTF_8)).contains("Parsed 2 of 2 pages into " + target);
    }

    @Test
    void standardInputIsAPageWhoseMetadataIsGiven() throws IOException {
        // Given
        System.setIn(new ByteArrayInputStream(PAGE.getBytes(Charset.forName("GBK"))));

        // When
        int exit = parse("--charset", "GBK", "--newspaper", "城南晚报", "--page-label", "A05", "-");

        // Then
        assertThat(exit).isZero();
        JsonNode json = Json.mapper().readTree(printed.toByteArray());
        assertThat(json.path("newspaper").asText()).isEqualTo("城南晚报");
        assertThat(json.path("pageLabel").asText()).isEqualTo("A05");
        assertThat(json.path("issueDate").isNull()).isTrue();
    }

    @Test
    void aPageOverTheLimitIsRefusedWithoutReadingAllOfIt() throws IOException {
        // Given
        Path page = page("1.txt", PAGE.getBytes(UTF_8));

        // When
        int exit = parse("--max-bytes", "10", page.toString());

        // Then
        assertThat(exit).isEqualTo(1);
        assertThat(complained.toString(UTF_8)).contains("1.txt: page-too-large: the page has more than 10 bytes");
    }

    @Test
    void aMissingFileIsAMistakeOfTheCaller() {
        // When
        int exit = parse(folder.resolve("nowhere.txt").toString());

        // Then
        assertThat(exit).isEqualTo(2);
        assertThat(complained.toString(UTF_8))
                .contains("No such file or folder: ")
                .contains("nowhere.txt");
    }

    private int parse(String... arguments) {
        return new CommandLine(new ParseCommand()).execute(arguments);
    }

    private Path page(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }
}
