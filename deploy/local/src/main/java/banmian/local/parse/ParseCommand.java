package banmian.local.parse;

import banmian.local.ExitCode;
import banmian.local.pages.PageFile;
import banmian.local.pages.PageOptions;
import banmian.local.pages.PagePaths;
import banmian.local.terminal.Terminal;
import banmian.local.terminal.TerminalOptions;
import banmian.local.work.ParallelWork;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the articles of pages as JSON, without any server. */
@Command(
        name = "parse",
        header = "Print the articles of pages as JSON. Needs no server.",
        description = {
            "One page is printed as indented JSON, several as one line of JSON each (NDJSON), in the order given.",
            "A page that is refused is reported on standard error; the others are still parsed.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  banmian parse seeds/衡阳日报/2021-07-19/01.txt",
            "  banmian parse --out articles archive/",
            "  iconv -f GBK -t UTF-8 01.txt | banmian parse --newspaper 衡阳日报 -"
        })
public final class ParseCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Pages, folders of pages (all .txt files in them), or - for standard input.")
    private List<String> paths;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "Write NAME.json for each NAME.txt into this folder instead; pages of a folder keep their place below it."
            })
    private Path out;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            defaultValue = "1048576",
            description = "Largest page; a larger one is refused (default: ${DEFAULT-VALUE}).")
    private int maxBytes;

    @Mixin
    private PageOptions page;

    @Mixin
    private TerminalOptions terminal;

    @Override
    public Integer call() {
        if (maxBytes < 1 || maxBytes == Integer.MAX_VALUE) {
            throw new ParameterException(
                    spec.commandLine(), "--max-bytes must be from 1 to " + (Integer.MAX_VALUE - 1));
        }
        SourceParser parser = new SourceParser(page, maxBytes);
        Terminal err = terminal.err();
        return paths.contains(STANDARD_INPUT) ? parseStandardInput(parser, err) : parseFiles(parser, err);
    }

    private int parseStandardInput(SourceParser parser, Terminal err) {
        if (paths.size() > 1 || out != null) {
            throw new ParameterException(spec.commandLine(), "- stands alone: no other files and no --out with it");
        }
        StandardOutput output = new StandardOutput(PageJson.PRETTY);
        ParseReport report = new ParseReport(err, 1);
        report.add(output.take(parser.parse(new PageSource.StandardInput()), 0));
        return report.exitCode();
    }

    private int parseFiles(SourceParser parser, Terminal err) {
        List<PageFile> files =
                PagePaths.find(spec.commandLine(), paths.stream().map(Path::of).toList());
        if (files.isEmpty()) {
            err.line("No pages there: folders are searched for .txt files.");
            return ExitCode.FAILED;
        }
        ParseReport report = new ParseReport(err, files.size());
        Output output = out == null
                ? new StandardOutput(files.size() == 1 ? PageJson.PRETTY : PageJson.LINES)
                : new FolderOutput(out, OutputNames.of(files));
        run(parser, files, output, report);
        if (out != null) {
            report.summary(out);
        }
        return report.exitCode();
    }

    private static void run(SourceParser parser, List<PageFile> files, Output output, ParseReport report) {
        List<Callable<Output.Done>> work = new ArrayList<>(files.size());
        for (int i = 0; i < files.size(); i++) {
            int position = i;
            PageSource source = new PageSource.File(files.get(i));
            work.add(() -> output.take(parser.parse(source), position));
        }
        new ParallelWork(Runtime.getRuntime().availableProcessors()).run(work.iterator(), report::add);
    }
}
