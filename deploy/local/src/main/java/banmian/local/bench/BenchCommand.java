package banmian.local.bench;

import banmian.local.ExitCode;
import banmian.local.terminal.TerminalOptions;
import banmian.local.up.StopSignal;
import banmian.servers.kafka.EmbeddedKafka;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts the benchmark, a program of its own: its libraries, and those of the peers, are none of this command's. */
@Command(
        name = "bench",
        header = "Measure the pipeline beside its floors and its peers, on this machine.",
        description = {
            "Starts a Kafka, a PostgreSQL (fsync on) and the three services of its own, on free ports in a scratch",
            "folder, and pushes made-up pages, all different. In each round measures in turn: the pipeline; Kafka",
            "alone; plain loops that write the same rows; the Debezium JDBC sink; latencies; reading; instances.",
            "Prints medians, spreads and ratios, and which goals are reached. Leave the machine alone meanwhile.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  banmian bench",
            "  banmian bench --rounds 1 --pages 200 --only pipeline,loops",
            "  banmian bench --json --articles 200000 > bench.json",
            "  banmian bench --only pipeline --profile profiles/"
        })
public final class BenchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private BenchOptions options;

    @Mixin
    private TerminalOptions terminal;

    @Override
    public Integer call() throws IOException {
        options.check(spec.commandLine());
        Path project = Path.of(System.getProperty("banmian.project", ".")).toAbsolutePath();
        Path jar = project.resolve("quality/benchmarks/target/benchmarks.jar");
        if (!Files.exists(jar)) {
            spec.commandLine().getErr().println("banmian: the benchmarks are not built: " + jar + " is missing");
            return ExitCode.FAILED;
        }
        StopSignal signal = StopSignal.listen();
        int exitCode = ExitCode.FAILED;
        try {
            exitCode = run(new ProcessBuilder(command(project, jar)).inheritIO().start());
        } finally {
            signal.finish(exitCode);
        }
        return exitCode;
    }

    private List<String> command(Path project, Path jar) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Dbanmian.project=" + project,
                "-Dbanmian.terminal.out=" + System.getProperty("banmian.terminal.out", "0"),
                "-Dbanmian.terminal.err=" + System.getProperty("banmian.terminal.err", "0"),
                "-cp",
                String.join(
                        File.pathSeparator,
                        jar.toString(),
                        // Before its copy: the broker is then the one whose start was rehearsed.
                        EmbeddedKafka.ownCode(),
                        jar.resolveSibling("lib") + File.separator + "*"),
                "banmian.benchmarks.pipeline.PipelineBench"));
        List<String> given = spec.commandLine().getParseResult().originalArgs();
        // As given to this command, without its name.
        command.addAll(given.subList(given.indexOf(spec.name()) + 1, given.size()));
        return command;
    }

    /** A Ctrl-C reaches the program by itself, a SIGTERM through this: in both cases it cleans up before it ends. */
    private static int run(Process bench) {
        while (true) {
            try {
                return bench.waitFor();
            } catch (InterruptedException e) {
                bench.destroy();
            }
        }
    }
}
