package banmian.testing.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The command, run as a person runs it: as a process, through the script. */
public final class Banmian {
    private static final long PATIENCE_SECONDS = 240;

    private Banmian() {}

    /** What a command printed and how it ended. */
    public record Result(int exitCode, String out, String err) {}

    /** Runs a command to its end. */
    public static Result run(Path scratch, String... arguments) {
        return run(scratch, Map.of(), arguments);
    }

    /** Runs a command to its end, with more variables in its environment. */
    public static Result run(Path scratch, Map<String, String> environment, String... arguments) {
        try {
            Path out = Files.createTempFile(scratch, "out", ".txt");
            Path err = Files.createTempFile(scratch, "err", ".txt");
            Process process = start(out, err, environment, arguments);
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            assertThat(ended)
                    .as("%s ends in time: %s %s", List.of(arguments), Files.readString(out), Files.readString(err))
                    .isTrue();
            return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts a command that stays. */
    public static Process start(Path out, Path err, String... arguments) throws IOException {
        return start(out, err, Map.of(), arguments);
    }

    private static Process start(Path out, Path err, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command =
                new ArrayList<>(List.of(Project.ROOT.resolve("banmian").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("BANMIAN_HOME");
        // What is tested is what Maven has packaged: a build now would change it under other tests.
        builder.environment().put("BANMIAN_BUILD", "never");
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Text of a file that may not be whole UTF-8 yet, for messages. */
    public static String textOf(Path file) throws IOException {
        return new String(Files.readAllBytes(file), UTF_8);
    }
}
