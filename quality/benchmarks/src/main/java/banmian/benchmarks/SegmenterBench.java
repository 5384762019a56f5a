package banmian.benchmarks;

import banmian.benchmarks.archive.ExportCommand;
import banmian.benchmarks.archive.GenerateCommand;
import banmian.benchmarks.search.SearchCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs all benchmarks in turn, some rounds of them, and prints one table. */
@Command(
        name = "benchmarks",
        header = "Measure the segmenter beside the floor, HanLP and Lucene, on one thread.",
        description = {"Each round runs every benchmark once, in a Java of its own; the table shows medians.", ""},
        mixinStandardHelpOptions = true,
        subcommands = {GenerateCommand.class, SearchCommand.class, ExportCommand.class},
        footer = {
            "",
            "Examples:",
            "  java -jar quality/benchmarks/target/benchmarks.jar",
            "  java -jar quality/benchmarks/target/benchmarks.jar seeds my-pages --rounds 5",
            "  java -jar quality/benchmarks/target/benchmarks.jar generate --help",
            "  java -jar quality/benchmarks/target/benchmarks.jar search --help"
        })
public final class SegmenterBench implements Callable<Integer> {
    private static final List<Class<?>> BENCHMARKS = List.of(PagesBenchmark.class, LengthBenchmark.class);

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            defaultValue = "seeds",
            description = "Pages as .txt files, in UTF-8 or GB18030, in these folders and below (default: seeds).")
    private List<Path> folders;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "Rounds (default: 3).")
    private int rounds;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "5",
            description = "How long to measure each benchmark in a round, after twice as long to warm up (default: 5).")
    private int seconds;

    @Option(
            names = "--only",
            paramLabel = "REGEX",
            defaultValue = "",
            description =
                    "Only the benchmarks whose name has this, such as segmenter; the rest of the table stays empty.")
    private String only;

    public static void main(String[] args) {
        System.exit(new CommandLine(new SegmenterBench()).execute(args));
    }

    @Override
    public Integer call() throws RunnerException {
        if (rounds < 1 || seconds < 1) {
            throw new ParameterException(spec.commandLine(), "--rounds and --seconds must be 1 or more");
        }
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new ParameterException(spec.commandLine(), "No such folder: " + folder);
            }
        }
        Corpus corpus = new Corpus(folders);
        if (corpus.pages().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "No page (.txt) there: " + folders);
        }
        new SpeedTable(corpus, run()).lines().forEach(spec.commandLine().getOut()::println);
        return 0;
    }

    private Rounds run() throws RunnerException {
        Rounds measured = new Rounds();
        for (int round = 1; round <= rounds; round++) {
            for (Class<?> benchmark : BENCHMARKS) {
                spec.commandLine().getErr().printf("round %d of %d: %s%n", round, rounds, benchmark.getSimpleName());
                for (RunResult result : new Runner(options(benchmark)).run()) {
                    measured.add(Measurement.of(result));
                }
            }
        }
        return measured;
    }

    /** The serial collector, for it works on the thread's own core: what it takes counts. */
    private Options options(Class<?> benchmark) {
        String pages = folders.stream()
                .map(folder -> folder.toAbsolutePath().toString())
                .collect(Collectors.joining(System.getProperty("path.separator")));
        return new OptionsBuilder()
                .include(benchmark.getSimpleName() + ".*" + only)
                .forks(1)
                .threads(1)
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(1)
                .measurementTime(TimeValue.seconds(seconds))
                .addProfiler(GCProfiler.class)
                .jvmArgs("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g", "-D" + Corpus.FOLDERS + "=" + pages)
                .verbosity(VerboseMode.SILENT)
                .build();
    }
}
