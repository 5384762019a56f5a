package banmian.servers.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    Path folder;

    @Test
    void onlyTheLastLinesAreShown() throws Exception {
        // Given
        Path log = folder.resolve("kafka.log");
        Files.writeString(
                log,
                IntStream.rangeClosed(1, 100_000).mapToObj(i -> "line " + i).collect(Collectors.joining("\n")));

        // When
        String tail = LogTail.of(log);

        // Then
        assertThat(tail.lines()).hasSize(21);
        assertThat(tail).startsWith("  line 99981\n").endsWith("  line 100000\n  (the whole log: " + log + ")");
    }

    @Test
    void whatWentWrongFirstIsNotHiddenByTheStackOfAConsequence() throws Exception {
        // Given
        String frames = IntStream.range(0, 100)
                .mapToObj(i -> "\tat banmian.Example.call(Example.java:" + i + ")\n")
                .collect(Collectors.joining());
        Path log = folder.resolve("parse.log");
        Files.writeString(
                log,
                "ERROR 端口已被占用\njava.net.BindException: 8082\n" + frames + "ERROR stopped\n"
                        + "java.lang.IllegalStateException\n" + frames + "\t... 12 more\n");

        // When
        String tail = LogTail.of(log);

        // Then
        assertThat(tail.lines())
                .containsExactly(
                        "  ERROR 端口已被占用",
                        "  java.net.BindException: 8082",
                        "  ERROR stopped",
                        "  java.lang.IllegalStateException",
                        "  (the whole log: " + log + ")");
    }

    @Test
    void aMissingLogIsSaidToBeEmpty() {
        assertThat(LogTail.of(folder.resolve("none.log")))
                .isEqualTo("  (its log is empty: " + folder.resolve("none.log") + ")");
    }
}
