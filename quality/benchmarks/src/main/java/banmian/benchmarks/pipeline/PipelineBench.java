package banmian.benchmarks.pipeline;

import banmian.local.ExitCode;
import banmian.local.bench.BenchOptions;
import banmian.local.running.Folders;
import banmian.local.terminal.Style;
import banmian.local.terminal.Terminal;
import banmian.local.terminal.TerminalOptions;
import banmian.local.up.Service;
import banmian.local.up.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program behind {@code banmian bench}: results on standard output, progress on standard error. */
@Command(name = "banmian bench")
public final class PipelineBench implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private BenchOptions options;

    @Mixin
    private TerminalOptions terminal;

    /** Lucene tells at its start what the Java could do better: nothing that whoever measures can change. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private static final int ATTEMPTS = 10;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    public static void main(String[] args) {
        LUCENE.setLevel(Level.SEVERE);
        System.exit(new CommandLine(new PipelineBench()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        options.check(spec.commandLine());
        Path project = Path.of(System.getProperty("banmian.project", ".")).toAbsolutePath();
        Terminal err = terminal.err();
        for (Service service : Service.values()) {
            if (!Files.exists(service.jar(project))) {
                err.line(err.styled(Style.RED, "Not built: " + service.jar(project)));
                return ExitCode.FAILED;
            }
        }
        if (options.profile() != null) {
            Files.createDirectories(options.profile());
        }
        StopSignal signal = StopSignal.listen();
        int exitCode = ExitCode.FAILED;
        try {
            exitCode = run(project, err, signal);
        } finally {
            signal.finish(exitCode);
        }
        return exitCode;
    }

    /** @return when nothing runs any more, and the scratch folder is gone */
    private int run(Path project, Terminal err, StopSignal signal) throws IOException {
        Path scratch = options.scratch() == null
                ? Files.createTempDirectory("banmian-bench")
                : Files.createDirectories(options.scratch()).toAbsolutePath();
        Stopwatch time = new Stopwatch();
        try {
            Results results = new BenchRun(options, project, scratch, text -> err.step(at(time) + text + " …")).run();
            err.endProgress();
            print(results);
            return results.isComplete() ? ExitCode.OK : ExitCode.FAILED;
        } catch (Exception e) {
            if (!signal.wasReceived()) {
                err.line(err.styled(Style.RED, String.valueOf(e.getMessage())));
            }
            return ExitCode.FAILED;
        } finally {
            // Whoever interrupted this thread wants exactly what follows.
            boolean interrupted = Thread.interrupted();
            clear(scratch, err);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void print(Results results) {
        if (options.json()) {
            terminal.out().line(BenchJson.of(results, machine()));
        } else {
            new BenchTable(results).print(terminal.out());
        }
    }

    private Map<String, Object> machine() {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        machine.put("java", System.getProperty("java.version"));
        machine.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        machine.put("pages", options.pages());
        machine.put("rounds", options.rounds());
        return machine;
    }

    private static String at(Stopwatch time) {
        return String.format(Locale.ROOT, "%4.0f s  ", time.seconds());
    }

    /** A server that was killed may write a little longer. */
    private static void clear(Path folder, Terminal err) {
        for (int left = ATTEMPTS; left > 0; left--) {
            try {
                Folders.remove(folder);
                return;
            } catch (IOException e) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        err.line(err.styled(Style.RED, "Not removed: " + folder));
    }
}
