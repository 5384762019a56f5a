package banmian.local.train;

import banmian.accuracy.gold.GoldPage;
import banmian.accuracy.gold.GoldPages;
import banmian.local.ExitCode;
import banmian.local.terminal.Terminal;
import banmian.local.terminal.TerminalOptions;
import banmian.training.Training;
import banmian.training.crf.TrainingOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns the segmenter's weights anew. */
@Command(
        name = "train",
        header = "Learn the weights of the parser from pages whose articles are known. Needs no server.",
        description = {
            "Takes the pages as they are, and composes others of their articles: with the headlines, bylines,",
            "datelines, furniture and layouts of papers that do not exist, so that what is learned carries over.",
            "Writes weights.tsv; the segmenter reads it from its resources (banmian/segmenter/label).",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  banmian train --out /tmp/learned gold/",
            "  banmian train --out /tmp/learned --pairs pages.jsonl.gz"
        })
public final class TrainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Folders of gold pages (NAME.txt and NAME.json, or .jsonl.gz files), or such files.")
    private List<Path> paths;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder to write to.")
    private Path out;

    @Option(
            names = "--pairs",
            description =
                    "Write the files of pairs too (banmian/segmenter/text); weights learned before no longer fit.")
    private boolean pairs;

    @Option(
            names = "--composed",
            paramLabel = "N",
            defaultValue = "8000",
            description = "Pages to compose (${DEFAULT-VALUE}).")
    private int composed;

    @Option(
            names = "--epochs",
            paramLabel = "N",
            defaultValue = "12",
            description = "Rounds over all pages (${DEFAULT-VALUE}).")
    private int epochs;

    @Option(
            names = "--models",
            paramLabel = "N",
            defaultValue = "3",
            description = "Models to learn, each from a seed of its own, and to average (${DEFAULT-VALUE}).")
    private int models;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "First seed; the same one finds the same weights (${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--rate",
            paramLabel = "X",
            defaultValue = "0.3",
            description = "Length of the first steps (${DEFAULT-VALUE}).")
    private double rate;

    @Option(
            names = "--decay",
            paramLabel = "X",
            defaultValue = "1",
            description = "How weights are held near zero (${DEFAULT-VALUE}).")
    private double decay;

    @Mixin
    private TerminalOptions terminal;

    @Override
    public Integer call() throws IOException {
        if (composed < 0 || epochs < 1 || models < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--composed must be 0 or more, --epochs and --models 1 or more");
        }
        Terminal err = terminal.err();
        List<GoldPage> pages = read();
        err.line(pages.size() + " pages read");
        Training training = new Training(pages, err::line);
        if (pairs) {
            training.pairs(out);
        }
        training.weights(new TrainingOptions(seed, composed, epochs, rate, decay), models, out);
        return ExitCode.OK;
    }

    private List<GoldPage> read() throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (Path path : paths) {
            int before = pages.size();
            for (Path source : sources(path)) {
                read(source, pages);
            }
            if (pages.size() == before) {
                throw new ParameterException(spec.commandLine(), "No gold there: " + path);
            }
        }
        return pages;
    }

    /** The folder itself, and the files with many pages in it. */
    private static List<Path> sources(Path path) throws IOException {
        List<Path> sources = new ArrayList<>(List.of(path));
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.list(path)) {
                files.filter(Files::isRegularFile).sorted().forEach(sources::add);
            }
        }
        return sources;
    }

    private static void read(Path source, List<GoldPage> pages) throws IOException {
        var opened = GoldPages.open(source);
        if (opened.isPresent()) {
            try (GoldPages found = opened.get()) {
                found.forEachRemaining(page -> pages.add(page.read()));
            }
        }
    }
}
