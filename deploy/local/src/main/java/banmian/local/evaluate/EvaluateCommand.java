package banmian.local.evaluate;

import banmian.accuracy.gold.GoldPages;
import banmian.accuracy.report.Evaluation;
import banmian.accuracy.report.EvaluationJson;
import banmian.accuracy.report.Grouping;
import banmian.local.ExitCode;
import banmian.local.terminal.Terminal;
import banmian.local.terminal.TerminalOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the segmenter on gold pages. */
@Command(
        name = "evaluate",
        header = "Measure the parser on pages whose articles are known. Needs no server.",
        description = {
            "Segments every page and compares what comes of it with its gold: articles, boundaries, fields,",
            "bylines, paragraphs, roles; and tells how often what has a probability of .9 is right, and whether",
            "review finds the articles that are wrong.",
            ""
        },
        footer = {
            "",
            "A gold page is NAME.txt with the page and NAME.json with its articles and blocks.",
            "",
            "Examples:",
            "  banmian evaluate quality/accuracy/src/test/resources/own-pages",
            "  banmian evaluate gold/ --by newspaper --worst 3",
            "  banmian evaluate gold/ --errors | grep headline",
            "  banmian evaluate pages.jsonl.gz --json > figures.json"
        })
public final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "GOLD_DIR",
            description = "Folder of gold pages, or a .jsonl or .jsonl.gz file with one page a line.")
    private Path gold;

    @Option(names = "--by", paramLabel = "GROUP", description = "The figures of each group too: newspaper or style.")
    private Grouping by;

    @Option(names = "--worst", paramLabel = "N", description = "Show the N worst pages, expected (-) and found (+).")
    private Integer worst;

    @Option(
            names = "--errors",
            description = "Instead of the figures, list each error in a line: page, kind, expected, found.")
    private boolean errors;

    @Option(names = "--json", description = "Print all figures as JSON; with --by, --worst and --errors these too.")
    private boolean json;

    @Mixin
    private TerminalOptions terminal;

    @Override
    public Integer call() throws IOException {
        if (worst != null && worst < 1) {
            throw new ParameterException(spec.commandLine(), "--worst must be 1 or more");
        }
        Optional<GoldPages> pages = GoldPages.open(gold);
        if (pages.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "No gold there: " + gold + " has no NAME.txt with a NAME.json beside it");
        }
        try (GoldPages opened = pages.get()) {
            GoldRun run = new GoldRun(terminal.err());
            Evaluation evaluation = run.measure(opened);
            print(evaluation);
            return run.refused() == 0 ? ExitCode.OK : ExitCode.FAILED;
        }
    }

    private void print(Evaluation evaluation) {
        Terminal out = terminal.out();
        if (json) {
            out.line(json(evaluation));
            return;
        }
        EvaluationReport report = new EvaluationReport(out, evaluation);
        if (errors) {
            report.errors();
            return;
        }
        report.figures();
        if (by != null) {
            report.groups(by);
        }
        if (worst != null) {
            report.worst(worst);
        }
    }

    private String json(Evaluation evaluation) {
        EvaluationJson figures = new EvaluationJson(evaluation);
        if (by != null) {
            figures.groups(by);
        }
        if (worst != null) {
            figures.worst(worst);
        }
        if (errors) {
            figures.errors();
        }
        return figures.toString();
    }
}
