package banmian.local.letters;

import banmian.contracts.codec.Json;
import banmian.local.ExitCode;
import banmian.local.api.ApiOptions;
import banmian.local.api.StoreApi;
import banmian.local.terminal.Style;
import banmian.local.terminal.Terminal;
import banmian.local.terminal.TerminalOptions;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays dead letters. */
@Command(
        name = "replay",
        header = "Put refused records through the pipeline again.",
        description = {
            "One, several by id, a selection, or --all. Only open dead letters are replayed: the same command",
            "again does nothing twice. The exit code is 1 where one could not be replayed or, with --wait, was",
            "refused again.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  banmian dead-letters replay ingest-0-17 parse-0-3",
            "  banmian dead-letters replay --stage ingest --reason page-too-large --wait",
            "  banmian dead-letters replay --all --json"
        })
final class ReplayCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "As the list has them.")
    private List<String> ids = List.of();

    @Mixin
    private LetterOptions letters;

    @Option(names = "--all", description = "All that are open.")
    private boolean all;

    @Option(names = "--wait", description = "Until each has come through or is refused again.")
    private boolean wait;

    @Option(names = "--json", description = "For machines: replayed, skipped; with --wait resolved, refusedAgain.")
    private boolean json;

    @Mixin
    private ApiOptions api;

    @Mixin
    private TerminalOptions terminal;

    @Override
    public Integer call() throws Exception {
        ObjectNode selection = selection();
        Terminal err = terminal.err();
        Optional<StoreApi> store = api.find(err);
        if (store.isEmpty()) {
            return ExitCode.NOT_RUNNING;
        }
        ReplayRun run = new ReplayRun(store.get(), err);
        try {
            run.replay(selection, ids);
            if (wait) {
                run.await();
            }
        } finally {
            err.endProgress();
            report(run);
        }
        return run.isWhole() ? ExitCode.OK : ExitCode.FAILED;
    }

    private ObjectNode selection() {
        ObjectNode selection = Json.mapper().createObjectNode();
        letters.parameters().forEach(selection::put);
        if (all) {
            selection.put("all", true);
        }
        int ways = (ids.isEmpty() ? 0 : 1) + (letters.parameters().isEmpty() ? 0 : 1) + (all ? 1 : 0);
        if (ways != 1) {
            throw new ParameterException(
                    spec.commandLine(), "Which: ids, or filters as --reason, or --all, and only one of these?");
        }
        return selection;
    }

    private void report(ReplayRun run) throws Exception {
        if (json) {
            System.out.println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(run.report(wait)));
            return;
        }
        Terminal out = terminal.out();
        out.line("Replayed " + run.replayed().size()
                + (run.replayed().size() == 1 ? " dead letter." : " dead letters."));
        run.skipped().forEach((id, why) -> out.line(out.styled(Style.RED, "Not replayed ") + id + ": " + why));
        if (wait) {
            out.line(out.styled(Style.GREEN, run.resolved().size() + " came through."));
            run.refusedAgain()
                    .forEach((id, later) -> out.line(
                            out.styled(Style.RED, "Refused again ") + id + ", now " + String.join(", ", later)));
        }
    }
}
