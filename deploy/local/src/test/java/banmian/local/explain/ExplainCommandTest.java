package banmian.local.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.codec.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExplainCommandTest {
    private static final String PAGE = "社区食堂开张迎客\n\n■本报记者 周明\n\n本报讯 昨天上午，城南社区食堂正式开张，老人们在家门口吃上了热饭。\n";

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
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
    }

    @Test
    void headingsAreExplainedInATable() throws IOException {
        // When
        int exit = explain(page(PAGE.getBytes(UTF_8)));

        // Then
        assertThat(exit).isZero();
        assertThat(printed.toString(UTF_8)).contains("because", "headline-first", "is a byline");
    }

    @Test
    void allLinesAsJson() throws IOException {
        // When
        int exit = explain("--all", "--json", page(PAGE.getBytes(UTF_8)));

        // Then
        assertThat(exit).isZero();
        JsonNode lines = Json.mapper().readTree(printed.toByteArray());
        assertThat(lines).hasSize(3);
        assertThat(lines.path(1).path("label").asText()).isEqualTo("byline");
        assertThat(lines.path(1).path("reasons")).isNotEmpty();
    }

    @Test
    void whatIsNoPageIsRefused() throws IOException {
        assertThat(explain(page(new byte[] {0, 1, 2, 3, 0, 0, 0, 0}))).isEqualTo(1);
        assertThat(complained.toString(UTF_8)).contains("binary");
        assertThat(explain(folder.resolve("nothing.txt").toString())).isEqualTo(1);
        assertThat(complained.toString(UTF_8)).contains("cannot read");
    }

    private String page(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("01.txt"), bytes).toString();
    }

    private static int explain(String... arguments) {
        return new CommandLine(new ExplainCommand()).execute(arguments);
    }
}
