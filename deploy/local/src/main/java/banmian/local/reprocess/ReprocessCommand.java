package banmian.local.reprocess;

import banmian.contracts.codec.Json;
import banmian.local.ExitCode;
import banmian.local.api.ApiOptions;
import banmian.local.api.StoreApi;
import banmian.local.status.PipelineProgress;
import banmian.local.terminal.Terminal;
import banmian.local.terminal.TerminalOptions;
import banmian.parser.PageParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Has stored pages parsed again. */
@Command(
        name = "reprocess",
        header = "Parse stored pages again, by the parser that runs now.",
        description = {
            "The stored text goes through the pipeline again. A newer parser's result replaces a page's articles;",
            "ids stay, and what was is a revision of the page (GET /api/pages/ID/revisions). The result of the same",
            "parser changes nothing, so the command may be stopped and given again at any time.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  banmian reprocess --outdated",
            "  banmian reprocess --newspaper 衡阳日报 --from 2021-01-01 --to 2021-12-31",
            "  banmian reprocess --parser 1.0.0 --json",
            "  banmian reprocess --all --under-way 500"
        })
public final class ReprocessCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoredPageOptions pages;

    @Option(names = "--outdated", description = "Pages that another parser than " + PageParser.VERSION + " has read.")
    private boolean outdated;

    @Option(names = "--all", description = "All pages.")
    private boolean all;

    @Option(
            names = "--under-way",
            paramLabel = "N",
            defaultValue = "2000",
            description = "How many pages may wait for the parser and the store at a time (default: ${DEFAULT-VALUE}):"
                    + " pages that come in meanwhile wait behind no more. Not with --api.")
    private int underWay;

    @Option(
            names = "--no-wait",
            description = "End when all are sent; do not wait until they are stored. So with --api.")
    private boolean noWait;

    @Option(names = "--json", description = "For machines: {\"total\": n, \"sent\": n}.")
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
        Optional<String> kafka = api.kafka();
        ReprocessRun run = new ReprocessRun(store.get(), err);
        try {
            if (kafka.isEmpty()) {
                run.send(selection, () -> 0L, Long.MAX_VALUE);
            } else {
                try (PipelineProgress progress = new PipelineProgress(kafka.get())) {
                    run.send(selection, () -> ReprocessRun.waiting(progress), underWay);
                    if (!noWait) {
                        run.await(progress);
                    }
                }
            }
        } finally {
            err.endProgress();
            report(run, kafka.isPresent() && !noWait);
        }
        return ExitCode.OK;
    }

    private ObjectNode selection() {
        ObjectNode selection = Json.mapper().createObjectNode();
        Map<String, String> given = pages.parameters();
        given.forEach(selection::put);
        if (outdated) {
            selection.put("exceptParser", PageParser.VERSION);
        }
        if (all != selection.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Which pages: filters as --newspaper, --from, --parser or --outdated, or --all, and only one of these?");
        }
        if (underWay < 1) {
            throw new ParameterException(spec.commandLine(), "--under-way must be 1 or more");
        }
        return all ? selection.put("all", true) : selection;
    }

    private void report(ReprocessRun run, boolean awaited) throws Exception {
        if (json) {
            ObjectNode report = Json.mapper().createObjectNode();
            report.put("total", run.total()).put("sent", run.sent());
            System.out.println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(report));
            return;
        }
        terminal.out()
                .line(run.sent() + " of " + run.total() + " pages went to the parser again"
                        + (awaited && run.isStored() ? ", and all of them are through." : "."));
    }
}
