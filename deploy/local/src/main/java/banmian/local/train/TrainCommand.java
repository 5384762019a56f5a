package banmian.local.train;

import banmian.accuracy.gold.GoldPage;
import banmian.accuracy.gold.GoldPages;
import banmian.local.ExitCode;
import banmian.local.terminal.Terminal;
import banmian.local.terminal.TerminalOptions;
import banmian.training.Training;
import banmian.training.calibrate.CalibrationTrainer;
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
            "",
            "With --calibrate it learns how often what the labels are sure of is right, on newspapers they were not",
            "learned from, and writes calibration.tsv (banmian/segmenter/confidence).",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  banmian train --out /tmp/learned gold/",
            "  banmian train --out /tmp/learned --pairs pages.jsonl.gz",
            "  banmian train --out /tmp/learned --calibrate gold/",
            "  banmian train --out /tmp/learned --calibrate --weights /tmp/learned/weights.tsv others/"
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

    @Option(names = "--composed", paramLabel = "N", description = "Pages to compose (8000; with --calibrate 2000).")
    private Integer composed;

    @Option(names = "--epochs", paramLabel = "N", description = "Rounds over all pages (10; with --calibrate 8).")
    private Integer epochs;

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

    @Option(
            names = "--dropout",
            paramLabel = "X",
            defaultValue = "0.3",
            description =
                    "Share of the features that each page is learned without, others each time (${DEFAULT-VALUE}).")
    private double dropout;

    @Option(
            names = "--calibrate",
            description = {
                "Write calibration.tsv instead of weights: learns from some of the pages, newspaper by newspaper,",
                "and looks how often what it then finds on the others is right."
            })
    private boolean calibrate;

    @Option(
            names = "--folds",
            paramLabel = "N",
            defaultValue = "4",
            description = "With --calibrate, into how many parts to divide the newspapers (${DEFAULT-VALUE}).")
    private int folds;

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            description = {
                "With --calibrate, these weights instead of others learned for it; the pages must be ones that",
                "they were not learned from."
            })
    private Path weights;

    @Mixin
    private TerminalOptions terminal;

    @Override
    public Integer call() throws IOException {
        check();
        Terminal err = terminal.err();
        List<GoldPage> pages = read();
        err.line(pages.size() + " pages read");
        if (calibrate) {
            calibrate(new CalibrationTrainer(pages, err::line));
            return ExitCode.OK;
        }
        Training training = new Training(pages, err::line);
        if (pairs) {
            training.pairs(out);
        }
        training.weights(options(8000, 10), models, out);
        return ExitCode.OK;
    }

    private void calibrate(CalibrationTrainer trainer) throws IOException {
        if (weights == null) {
            trainer.crossFit(folds, options(2000, 8), models, out);
        } else {
            trainer.fit(weights, out);
        }
    }

    private TrainingOptions options(int usuallyComposed, int usualEpochs) {
        return new TrainingOptions(
                seed,
                composed == null ? usuallyComposed : composed,
                epochs == null ? usualEpochs : epochs,
                rate,
                decay,
                dropout);
    }

    private void check() {
        if (composed != null && composed < 0 || epochs != null && epochs < 1 || models < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--composed must be 0 or more, --epochs and --models 1 or more");
        }
        if (dropout < 0 || dropout >= 1) {
            throw new ParameterException(spec.commandLine(), "--dropout must be 0 or more and under 1");
        }
        if (calibrate && folds < 2) {
            throw new ParameterException(spec.commandLine(), "--folds must be 2 or more");
        }
        if (weights != null && !calibrate) {
            throw new ParameterException(spec.commandLine(), "--weights goes with --calibrate");
        }
        if (weights != null && !Files.isReadable(weights)) {
            throw new ParameterException(spec.commandLine(), "Cannot be read: " + weights);
        }
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
