package banmian.local.explain;

import banmian.contracts.codec.Json;
import banmian.local.ExitCode;
import banmian.local.pages.PageOptions;
import banmian.local.terminal.Style;
import banmian.local.terminal.Table;
import banmian.local.terminal.Terminal;
import banmian.local.terminal.TerminalOptions;
import banmian.reader.PageReader;
import banmian.reader.PageReading;
import banmian.reader.RawPage;
import banmian.reader.ReaderLimits;
import banmian.segmenter.PageSegmenter;
import banmian.segmenter.PageText;
import banmian.segmenter.result.ExplainedLine;
import banmian.segmenter.result.Reason;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints why the lines of a page were taken for what they are. */
@Command(
        name = "explain",
        header = "Say why the lines of a page were taken for headlines, bylines, text. Needs no server.",
        description = {
            "For each heading, each line that an article begins with and each doubtful line: what it was taken for, how sure"
                    + " that is, what it would have been instead, and what spoke most for the one against the other.",
            "The numbers say how much: natural logarithms of chances. --json has the names of the weights file too.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  banmian explain seeds/衡阳日报/2021-07-19/01.txt",
            "  banmian explain --all --json page.txt"
        })
public final class ExplainCommand implements Callable<Integer> {
    private static final int MAX_BYTES = 1 << 20;
    private static final double DOUBTFUL = 0.9;
    private static final int SHOWN = 24;

    @Parameters(paramLabel = "FILE", description = "The page.")
    private Path file;

    @Option(names = "--all", description = "Every line, also those of text that nobody doubts.")
    private boolean all;

    @Option(names = "--json", description = "One JSON array instead of a table.")
    private boolean json;

    @Mixin
    private PageOptions page;

    @Mixin
    private TerminalOptions terminal;

    @Override
    public Integer call() throws JsonProcessingException {
        PageReading reading;
        try {
            RawPage raw = new RawPage(
                    Files.readAllBytes(file), page.headers(file.toUri().toString()), Instant.EPOCH);
            reading = new PageReader(ReaderLimits.ofBytes(MAX_BYTES)).read(raw);
        } catch (IOException e) {
            terminal.err().line(file + ": cannot read: " + e.getMessage());
            return ExitCode.FAILED;
        }
        if (reading instanceof PageReading.Refused refused) {
            terminal.err()
                    .line(file + ": " + refused.refusal().reason() + ": "
                            + refused.refusal().message());
            return ExitCode.FAILED;
        }
        String text = ((PageReading.Read) reading).page().text();
        List<ExplainedLine> lines = PageSegmenter.standard().explain(PageText.of(text, null)).stream()
                .filter(line -> all || isWorthALook(line))
                .toList();
        print(lines, text);
        return ExitCode.OK;
    }

    private void print(List<ExplainedLine> lines, String text) throws JsonProcessingException {
        Terminal out = terminal.out();
        if (json) {
            out.line(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(lines));
            return;
        }
        Table table = new Table("line", "is", "sure", "or else", "because");
        lines.forEach(line -> table.styledRow(
                line.beginsArticle() ? Style.BOLD : line.certainty() < DOUBTFUL ? Style.RED : null,
                start(line.span().of(text)),
                line.label(),
                String.format(Locale.ROOT, "%.2f", line.certainty()),
                line.instead(),
                because(line)));
        table.lines(out.columns()).forEach(out::line);
    }

    private static boolean isWorthALook(ExplainedLine line) {
        boolean text = line.label().equals("body") || line.label().equals("body-part");
        return !text || line.certainty() < DOUBTFUL;
    }

    private static String start(String line) {
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
    }

    private static String because(ExplainedLine line) {
        return line.reasons().stream().map(ExplainCommand::of).collect(Collectors.joining(", "));
    }

    private static String of(Reason reason) {
        return String.format(Locale.ROOT, "%s %+.1f", reason.words(), reason.weight());
    }
}
