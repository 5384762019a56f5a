package banmian.local.status;

import banmian.contracts.codec.Json;
import banmian.local.ExitCode;
import banmian.local.running.DataFolder;
import banmian.local.running.DataOption;
import banmian.local.running.RunPhase;
import banmian.local.terminal.TerminalOptions;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints addresses and counts of what runs. */
@Command(
        name = "status",
        header = "Print addresses and counts of what is running.",
        description = {
            "With --json always the same fields; what cannot be told is null:",
            "  state            stopped, starting, running or stopping; no counts unless it is running",
            "  pages, articles  stored",
            "  deadLetters      records ever refused",
            "  lag              records not yet worked off; lagByStage: of ingest, parse, store",
            "  addresses        store, ingest, parse, kafka, postgres",
            "  data             the folder",
            "  problem          which server does not answer although it is running, or what a crash left",
            "The exit code is 0 when it is running and every server answers: a script can wait for that.",
            ""
        })
public final class StatusCommand implements Callable<Integer> {
    @Option(names = "--json", description = "For machines.")
    private boolean json;

    @Mixin
    private DataOption data;

    @Mixin
    private TerminalOptions terminal;

    @Override
    public Integer call() throws IOException {
        StatusReport report = new StatusReader(new DataFolder(data.path())).read();
        if (json) {
            System.out.println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(report));
        } else {
            new StatusText(terminal.out()).print(report);
        }
        if (report.state() != RunPhase.RUNNING) {
            return ExitCode.NOT_RUNNING;
        }
        return report.problem() == null ? ExitCode.OK : ExitCode.FAILED;
    }
}
