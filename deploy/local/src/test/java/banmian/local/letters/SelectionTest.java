package banmian.local.letters;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.local.reprocess.ReprocessCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Nobody replays or reprocesses everything because a filter is missing. */
class SelectionTest {
    private final StringWriter complained = new StringWriter();

    @TempDir
    Path nothingRuns;

    @ParameterizedTest
    @ValueSource(strings = {"replay", "replay --all ingest-0-1", "replay --all --stage parse", "replay a --reason b"})
    void aReplaySaysWhichInOneWay(String arguments) {
        int exit = deadLetters(arguments.split(" "));

        assertThat(exit).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(complained.toString()).contains("Which: ids, or filters as --reason, or --all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--all --newspaper 江城日报", "--all --outdated"})
    void reprocessingSaysWhichInOneWay(String arguments) {
        int exit = command(new ReprocessCommand()).execute(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(exit).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(complained.toString()).contains("Which pages: filters as --newspaper");
    }

    @Test
    void withoutASubcommandTheyAreNamed() {
        assertThat(deadLetters()).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(complained.toString()).contains("list, show or replay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "show ingest-0-1", "replay --all"})
    void whereNothingRunsThatIsTheExitCode(String arguments) {
        int exit = deadLetters((arguments + " --data " + nothingRuns).split(" "));

        assertThat(exit).isEqualTo(3);
    }

    private int deadLetters(String... arguments) {
        return command(new DeadLettersCommand()).execute(arguments);
    }

    private CommandLine command(Object command) {
        return new CommandLine(command).setErr(new PrintWriter(complained, true));
    }
}
