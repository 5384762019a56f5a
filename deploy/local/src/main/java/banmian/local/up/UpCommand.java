package banmian.local.up;

import banmian.local.ExitCode;
import banmian.local.pages.PageFile;
import banmian.local.pages.PageOptions;
import banmian.local.pages.PagePaths;
import banmian.local.running.DataFolder;
import banmian.local.running.DataOption;
import banmian.local.running.Leftovers;
import banmian.local.running.PortPlan;
import banmian.local.running.RunState;
import banmian.local.terminal.Style;
import banmian.local.terminal.Terminal;
import banmian.local.terminal.TerminalOptions;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Starts the pipeline on this machine, pushes pages and shows their articles. */
@Command(
        name = "up",
        header = "Start everything here, push pages, show their articles.",
        description = {
            "Starts PostgreSQL, Kafka and the three services, pushes the given pages (by default seeds/),",
            "prints their articles, and stays until Ctrl-C, which stops everything. The data stays in its",
            "folder and is there again the next time.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  banmian up",
            "  banmian up --once archive/衡阳日报/2021-07-19",
            "  banmian up --ports auto --data /tmp/try"
        })
public final class UpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Pages, or folders of pages (all .txt files in them).")
    private List<Path> paths;

    @Option(names = "--once", description = "Stop when the pages are through.")
    private boolean once;

    @Option(names = "--watch", paramLabel = "DIR", description = "Push pages as they come into this folder.")
    private Path watched;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = "localhost",
            description =
                    "Where the services listen; 0.0.0.0 opens them to other machines (default: ${DEFAULT-VALUE}).")
    private String host;

    @Option(
            names = "--closed",
            description = "Reading needs a key, too: that of the data folder, or see 'banmian keys'.")
    private boolean closed;

    @Mixin
    private PortOptions ports;

    @Mixin
    private DataOption data;

    @Mixin
    private PageOptions page;

    @Mixin
    private TerminalOptions terminal;

    @Override
    public Integer call() throws Exception {
        Path project = Path.of(System.getProperty("banmian.project", ".")).toAbsolutePath();
        List<PageFile> files =
                PagePaths.find(spec.commandLine(), paths == null ? List.of(project.resolve("seeds")) : paths);
        if (watched != null && !Files.isDirectory(watched)) {
            throw new ParameterException(spec.commandLine(), "No such folder: " + watched);
        }
        PortPlan plan = ports.plan();
        StackSettings settings = new StackSettings(
                project,
                new DataFolder(data.path()),
                plan,
                host,
                watched == null ? null : watched.toAbsolutePath(),
                closed);
        Terminal err = terminal.err();
        List<String> obstacles = obstacles(settings, err);
        if (!obstacles.isEmpty()) {
            obstacles.forEach(obstacle -> err.line(err.styled(Style.RED, obstacle)));
            return ExitCode.FAILED;
        }
        return new UpRun(settings, files, page, once, terminal.out(), err).run();
    }

    /** What stands in the way of a start; what a crash left is removed first. */
    private static List<String> obstacles(StackSettings settings, Terminal err) {
        Optional<RunState> running = settings.data().runState().filter(RunState::isAlive);
        if (running.isPresent()) {
            return List.of("Banmian is already running on " + settings.data().path() + " (process "
                    + running.get().up().pid() + "): 'banmian push' adds pages, 'banmian status' tells the addresses,"
                    + " 'banmian down' stops it.");
        }
        List<String> left = new Leftovers(settings.data()).stop();
        if (!left.isEmpty()) {
            err.line("Stopped what an earlier 'up' had left: " + String.join(", ", left) + ".");
        }
        return PortCheck.problems(settings.ports());
    }
}
