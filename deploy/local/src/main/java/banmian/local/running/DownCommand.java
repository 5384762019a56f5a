package banmian.local.running;

import banmian.local.ExitCode;
import banmian.local.terminal.Terminal;
import banmian.local.terminal.TerminalOptions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops what {@code up} started in another terminal. */
@Command(
        name = "down",
        header = "Stop what 'banmian up' started in another terminal.",
        description = {"Waits until everything is stopped. Also cleans up after an 'up' that was killed.", ""})
public final class DownCommand implements Callable<Integer> {
    /** Longer than {@code up} gives its servers, one after the other. */
    private static final Duration GRACE = Duration.ofSeconds(120);

    @Mixin
    private DataOption data;

    @Mixin
    private TerminalOptions terminal;

    @Override
    public Integer call() {
        Terminal out = terminal.out();
        DataFolder folder = new DataFolder(data.path());
        Optional<ProcessHandle> up =
                folder.runState().flatMap(state -> state.up().find());
        up.ifPresent(process -> {
            out.line("Stopping (process " + process.pid() + ") …");
            Leftovers.end(process, GRACE);
        });
        List<String> left = new Leftovers(folder).stop();
        if (!left.isEmpty()) {
            out.line("Stopped what a killed 'up' had left: " + String.join(", ", left) + ".");
        }
        if (up.isEmpty() && left.isEmpty()) {
            out.line("Nothing is running on " + folder.path() + ".");
            return ExitCode.NOT_RUNNING;
        }
        out.line("Stopped. The data is in " + folder.path() + ".");
        return ExitCode.OK;
    }
}
