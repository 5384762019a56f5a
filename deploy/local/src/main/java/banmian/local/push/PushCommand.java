package banmian.local.push;

import banmian.local.ExitCode;
import banmian.local.kafka.KafkaAddress;
import banmian.local.kafka.KafkaOptions;
import banmian.local.pages.PageFile;
import banmian.local.pages.PageOptions;
import banmian.local.pages.PagePaths;
import banmian.local.running.DataFolder;
import banmian.local.running.DataOption;
import banmian.local.terminal.Style;
import banmian.local.terminal.Terminal;
import banmian.local.terminal.TerminalOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Pushes pages to what {@code banmian up} started, or to any other Kafka. */
@Command(
        name = "push",
        header = "Push pages onto the topic raw-pages.",
        description = {
            "Pages go to the Kafka that 'banmian up' started, or to another one with --bootstrap.",
            "A page goes as the bytes it has. Its path goes along and may tell newspaper, date and label, as in",
            "衡阳日报/2021-07-19/01.txt.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  banmian push archive/",
            "  banmian push --newspaper 衡阳日报 --issue-date 2021-07-19 --page-label 01 front.txt",
            "  banmian push --bootstrap kafka.example.org:9092 archive/",
            "  banmian push --bootstrap kafka.example.org:9093 --kafka-config client.properties archive/"
        })
public final class PushCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Pages, or folders of pages (all .txt files in them).")
    private List<Path> paths;

    @Mixin
    private KafkaOptions kafka;

    @Mixin
    private PageOptions page;

    @Mixin
    private DataOption data;

    @Mixin
    private TerminalOptions terminal;

    @Override
    public Integer call() {
        Terminal err = terminal.err();
        List<PageFile> files = PagePaths.find(spec.commandLine(), paths);
        if (files.isEmpty()) {
            err.line("No pages there: folders are searched for .txt files.");
            return ExitCode.FAILED;
        }
        Optional<KafkaAddress> address = kafka.chosen(new DataFolder(data.path()));
        if (address.isEmpty()) {
            err.line("Banmian is not running on " + data.path() + ": start it with 'banmian up', or name a Kafka with"
                    + " --bootstrap.");
            return ExitCode.NOT_RUNNING;
        }
        Optional<String> problem = KafkaCheck.problemWith(address.get());
        if (problem.isPresent()) {
            err.line(err.styled(Style.RED, problem.get()));
            return ExitCode.FAILED;
        }
        return push(files, address.get(), err);
    }

    private int push(List<PageFile> files, KafkaAddress address, Terminal err) {
        PushReport report = new PagePusher(address, page)
                .push(files, now -> err.progress("Pushed " + now.pages() + " of " + files.size() + " pages"));
        err.endProgress();
        report.failures()
                .forEach(failure ->
                        err.line(err.styled(Style.RED, "Not pushed ") + failure.file() + ": " + failure.why()));
        terminal.out()
                .line("Pushed " + report.pages() + " of " + files.size() + " pages, " + report.bytes() + " bytes, to "
                        + address);
        return report.failed() == 0 ? ExitCode.OK : ExitCode.FAILED;
    }
}
