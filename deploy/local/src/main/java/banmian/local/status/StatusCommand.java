package banmian.local.status;

import banmian.contracts.codec.Json;
import banmian.local.ExitCode;
import banmian.local.running.DataFolder;
import banmian.local.running.DataOption;
import banmian.local.running.RunState;
import banmian.local.terminal.Style;
import banmian.local.terminal.Terminal;
import banmian.local.terminal.TerminalOptions;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints addresses and counts of what runs. */
@Command(
        name = "status",
        header = "Print addresses and counts of what is running.",
        description = {
            "With --json: running, pages, articles, deadLetters, lag (records not yet worked off by ingest, parse and",
            "store together), lagOfStages, addresses and data. Counts are null where nothing is running.",
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
        DataFolder folder = new DataFolder(data.path());
        Optional<RunState> running = folder.runState().filter(RunState::isAlive);
        StatusReport report;
        try {
            report = running.isPresent()
                    ? report(running.get(), folder)
                    : StatusReport.notRunning(folder.path().toString());
        } catch (IOException | KafkaException e) {
            terminal.err().line("Banmian is starting or stopping on " + folder.path() + ": " + e.getMessage());
            return ExitCode.FAILED;
        }
        if (json) {
            System.out.println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(report));
        } else {
            print(report, terminal.out());
        }
        return report.running() ? ExitCode.OK : ExitCode.NOT_RUNNING;
    }

    private static StatusReport report(RunState state, DataFolder folder) throws IOException {
        Map<String, String> addresses = state.ports().addresses();
        StoreClient store = new StoreClient(addresses.get("store"));
        // Counted first: a page that is stored meanwhile is missing from the lag, not counted twice.
        long pages = store.pages();
        long articles = store.articles();
        try (PipelineProgress progress = new PipelineProgress(state.kafka())) {
            Map<String, Long> lag = new LinkedHashMap<>();
            progress.lag().forEach((stage, records) -> lag.put(stage.group(), records));
            long total = lag.values().stream().mapToLong(Long::longValue).sum();
            return new StatusReport(
                    true,
                    pages,
                    articles,
                    progress.deadLetters(),
                    total,
                    lag,
                    addresses,
                    folder.path().toString());
        }
    }

    private static void print(StatusReport report, Terminal out) {
        if (!report.running()) {
            out.line("Nothing is running on " + report.data() + ".");
            return;
        }
        out.line(out.styled(
                Style.BOLD,
                report.pages() + " pages, " + report.articles() + " articles, " + report.deadLetters()
                        + " dead letters"));
        out.line("Not yet worked off: " + report.lag() + " records " + report.lagOfStages());
        report.addresses().forEach((purpose, address) -> out.line(String.format("  %-8s %s", purpose, address)));
        out.line("  data     " + report.data());
    }
}
