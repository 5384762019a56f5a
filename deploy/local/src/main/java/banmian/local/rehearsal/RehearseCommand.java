package banmian.local.rehearsal;

import banmian.local.ExitCode;
import banmian.local.api.ApiException;
import banmian.local.pages.PageFile;
import banmian.local.pages.PagePaths;
import banmian.local.running.DataFolder;
import banmian.local.running.Folders;
import banmian.local.running.PortPlan;
import banmian.local.terminal.Style;
import banmian.local.terminal.Terminal;
import banmian.local.terminal.TerminalOptions;
import banmian.local.up.Service;
import banmian.local.up.StackSettings;
import banmian.local.up.StartCache;
import banmian.local.up.StopSignal;
import banmian.servers.process.ServerStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a build does last: the servers learn their work, so that they start and get going faster. */
@Command(
        name = "rehearse",
        hidden = true,
        header = "Let the servers write down what they do, so that they start and get going faster.",
        description = {
            "Runs the pipeline on made-up pages for a while, in a scratch folder and on free ports. The next",
            "starts use what its servers have written down. Needs Java 25 or newer; done by the build.",
            ""
        })
public final class RehearseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** Java knows what a method mostly does after some hundred calls. */
    @Option(
            names = "--pages",
            paramLabel = "N",
            defaultValue = "120",
            description = "Pages that come at once, and again one by one (default: ${DEFAULT-VALUE}).")
    private int pages;

    @Mixin
    private TerminalOptions terminal;

    @Override
    public Integer call() throws IOException {
        Terminal err = terminal.err();
        if (!StartCache.isPossible()) {
            err.line(err.styled(
                    Style.RED,
                    "Needs Java 25 or newer, and this is Java "
                            + Runtime.version().feature()));
            return ExitCode.FAILED;
        }
        StopSignal signal = StopSignal.listen();
        int exitCode = ExitCode.FAILED;
        try {
            exitCode =
                    rehearse(Path.of(System.getProperty("banmian.project", ".")).toAbsolutePath(), err);
            return exitCode;
        } finally {
            signal.finish(exitCode);
        }
    }

    private int rehearse(Path project, Terminal err) throws IOException {
        // What was learned of another build is of no use to this one.
        for (StartCache cache : caches(project)) {
            Files.deleteIfExists(cache.file());
        }
        List<Path> seeds = PagePaths.find(spec.commandLine(), List.of(project.resolve("seeds"))).stream()
                .map(PageFile::path)
                .toList();
        // Stays where this fails, with the logs that tell why.
        Path scratch = project.resolve("deploy/local/target/banmian/rehearsal");
        Folders.remove(scratch);
        StackSettings settings =
                new StackSettings(project, new DataFolder(scratch), PortPlan.free(), "localhost", null, false, true);
        try {
            new Rehearsal(settings, RehearsalPages.of(seeds), pages, err).run();
            err.endProgress();
        } catch (ServerStartException | KafkaException | ApiException e) {
            err.line(err.styled(Style.RED, e.getMessage()));
            return ExitCode.FAILED;
        } catch (InterruptedException e) {
            return ExitCode.FAILED;
        }
        Folders.remove(scratch);
        return report(project, err);
    }

    private static int report(Path project, Terminal err) {
        List<String> missing = caches(project).stream()
                .filter(cache -> !cache.exists())
                .map(cache -> cache.file().toString())
                .toList();
        missing.forEach(file -> err.line(err.styled(Style.RED, "Java has not written " + file)));
        return missing.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private static List<StartCache> caches(Path project) {
        List<StartCache> caches = new ArrayList<>(List.of(StartCache.ofBroker(project)));
        for (Service service : Service.values()) {
            caches.add(service.startCache(project));
        }
        return caches;
    }
}
