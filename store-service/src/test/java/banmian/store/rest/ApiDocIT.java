package banmian.store.rest;

import static banmian.store.StoreClient.awaitPage;
import static banmian.store.StoreClient.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import banmian.store.ParsedPages;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/api.md, as they stand there. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class ApiDocIT {
    private static final Path DOC = Path.of("../docs/api.md");
    private static final String MEANT_TO_FAIL = "limit=1000";

    PipelineClient kafka;

    @TempDir
    Path folder;

    @Test
    void everyExampleWorks() throws Exception {
        // Given
        assumeTrue(run("curl --version").status() == 0, "there is no curl on this machine");
        publish(
                kafka,
                ParsedPages.page("api-doc").of("衡阳日报", "2021-07-19", "01").event());
        publish(
                kafka,
                ParsedPages.page("api-doc-2").of("衡阳日报", "2021-07-18", "01").event());
        awaitPage("api-doc");
        awaitPage("api-doc-2");
        List<String> examples = examples();
        SoftAssertions soft = new SoftAssertions();

        // When
        for (String example : examples) {
            Run run = run(example);

            // Then
            soft.assertThat(run.status()).as(example + "\n" + run.output()).isZero();
            soft.assertThat(run.output()).as(example).isNotBlank();
            soft.assertThat(run.output().contains("\"status\":4")
                            || run.output().contains("\"status\":5"))
                    .as(example + "\n" + run.output())
                    .isEqualTo(example.contains(MEANT_TO_FAIL));
        }
        soft.assertAll();
        assertThat(examples).hasSizeGreaterThan(15);
    }

    private static List<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        boolean shell = false;
        for (String line : Files.readAllLines(DOC)) {
            if (line.startsWith("```")) {
                shell = line.equals("```sh");
            } else if (shell) {
                examples.add(line);
            }
        }
        return examples;
    }

    /** What was printed, and what was put into files. */
    private record Run(int status, String output) {}

    private Run run(String command) throws Exception {
        Path out = Files.createDirectories(folder.resolve("out"));
        String here = command.replace("http://localhost:8080", "http://localhost:" + RestAssured.port)
                .replace("ARTICLE_ID", "api-doc-1");
        Process process = new ProcessBuilder("sh", "-c", here + " > stdout")
                .directory(out.toFile())
                .redirectErrorStream(true)
                .start();
        String complaints = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        StringBuilder output = new StringBuilder(complaints);
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                output.append(Files.readString(file));
                Files.delete(file);
            }
        }
        return new Run(status, output.toString());
    }
}
