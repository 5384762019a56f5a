package banmian.local.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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

class EvaluateCommandTest {
    private static final String HEADLINE = "社区食堂开张迎客";
    private static final String BODY = "本报讯 昨天上午，城南社区食堂正式开张，老人们在家门口吃上了热饭。";

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
    void theTableHasAllMeasuresThatThePagesTellOf() throws IOException {
        // Given
        goldPage("1", HEADLINE);

        // When
        int exit = evaluate(folder.toString(), "--by", "newspaper");

        // Then
        assertThat(exit).isZero();
        assertThat(printed.toString(UTF_8))
                .startsWith("Pages: 1")
                .containsPattern("articles, IoU > 0.9 +1.000 +1.000 +1.000 +1 +1 +1")
                .containsPattern("headline +1.000 +1.000 +1.000 +1 +1 +1")
                .contains("Confidence")
                .containsPattern("城南晚报 +1 +1.000");
    }

    @Test
    void errorsAreLinesOfTheirOwn() throws IOException {
        // Given
        goldPage("1", "社区食堂");

        // When
        int exit = evaluate("--errors", folder.toString());

        // Then
        assertThat(exit).isZero();
        assertThat(printed.toString(UTF_8)).isEqualTo("1\theadline\t社区食堂\t" + HEADLINE + "\n");
    }

    @Test
    void jsonStandsAlone() throws IOException {
        // Given
        goldPage("1", HEADLINE);

        // When
        int exit = evaluate("--json", "--worst", "1", folder.toString());

        // Then
        assertThat(exit).isZero();
        assertThat(printed.toString(UTF_8))
                .startsWith("{")
                .contains("\"worst\"")
                .endsWith("}\n");
    }

    @Test
    void aFolderWithoutGoldIsAMistakeOfTheCaller() {
        // When
        int exit = evaluate(folder.toString());

        // Then
        assertThat(exit).isEqualTo(2);
        assertThat(complained.toString(UTF_8)).contains("No gold there: " + folder);
    }

    @Test
    void goldThatCannotBeReadIsNamedAndTheRestMeasured() throws IOException {
        // Given
        goldPage("1", HEADLINE);
        Files.writeString(folder.resolve("2.txt"), BODY);
        Files.writeString(folder.resolve("2.json"), "{");

        // When
        int exit = evaluate(folder.toString());

        // Then
        assertThat(exit).isEqualTo(1);
        assertThat(complained.toString(UTF_8)).contains("Refused 2.json: is no JSON");
        assertThat(printed.toString(UTF_8)).startsWith("Pages: 1");
    }

    private int evaluate(String... arguments) {
        return new CommandLine(new EvaluateCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    private void goldPage(String name, String headline) throws IOException {
        String text = HEADLINE + "\n\n" + BODY + "\n";
        int bodyStart = HEADLINE.length() + 2;
        Files.writeString(folder.resolve(name + ".txt"), text);
        Files.writeString(folder.resolve(name + ".json"), """
                {"page_id": "%s", "newspaper": "城南晚报", "articles": [{"order": 1, "headline": "%s", "dateline": "本报讯"}],
                 "blocks": [{"start": 0, "end": %d, "article": 1, "role": "headline", "paragraph": null},
                   {"start": %d, "end": %d, "article": 1, "role": "body", "paragraph": 0}]}
                """.formatted(
                        name, headline, HEADLINE.length(), bodyStart, bodyStart + BODY.length()));
    }
}
