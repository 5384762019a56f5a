package banmian.local.audit;

import banmian.contracts.codec.Json;
import banmian.local.ExitCode;
import banmian.local.running.DataFolder;
import banmian.local.running.DataOption;
import banmian.local.running.RunPhase;
import banmian.local.running.RunState;
import banmian.local.status.CommittedRecords;
import banmian.local.status.TopicOffsets;
import banmian.local.terminal.Style;
import banmian.local.terminal.Terminal;
import banmian.local.terminal.TerminalOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells of every record what became of it. */
@Command(
        name = "audit",
        header = "Check that nothing is missing and nothing double.",
        description = {
            "Reads all topics and holds them against each other and against the database: every record that a stage",
            "is past must have become exactly one record of the next topic or one dead letter, and every parsed page",
            "must stand in the database, with all its articles, as it says or as a later record says. A page pushed",
            "again is the same page, and no fault. May run at any time; records that a stage has not come to yet are",
            "under way. Where a topic's first records were deleted, or are of a version that did not note what they were",
            "made of, what became of some records cannot be told.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:clean: every record is accounted for, once",
            "1:the audit could not be made",
            "2:the command was called wrongly",
            "3:nothing is running",
            "4:records are missing or double; they are listed",
            "5:nothing is known to be missing or double, but records are under way or cannot be told"
        },
        footer = {
            "",
            "Examples:",
            "  banmian audit",
            "  banmian audit --json > audit.json",
            "  banmian audit --bootstrap kafka.example.org:9092 --database jdbc:postgresql://db.example.org/banmian"
        })
public final class AuditCommand implements Callable<Integer> {
    static final int FAULTY = 4;
    static final int OPEN = 5;

    /** A transaction that a crash has left open is ended by the broker after a minute. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final int ANSWER_MILLIS = 10_000;

    @Spec
    private CommandSpec spec;

    @Option(names = "--bootstrap", paramLabel = "HOST:PORT", description = "A Kafka other than the running one.")
    private String bootstrap;

    @Mixin
    private DatabaseOptions database;

    @Option(
            names = "--list",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many records are listed; all are counted (default: ${DEFAULT-VALUE}).")
    private int list;

    @Option(names = "--json", description = "For machines.")
    private boolean json;

    @Mixin
    private DataOption data;

    @Mixin
    private TerminalOptions terminal;

    @Override
    public Integer call() throws IOException {
        if ((bootstrap == null) != (database.url() == null)) {
            throw new ParameterException(spec.commandLine(), "--bootstrap and --database go together");
        }
        if (list < 0) {
            throw new ParameterException(spec.commandLine(), "--list must be 0 or more");
        }
        Terminal err = terminal.err();
        Map<String, String> running = running();
        if (bootstrap == null && running.isEmpty()) {
            err.line("Banmian is not running on " + data.path()
                    + ": start it with 'banmian up', or name servers with --bootstrap and --database.");
            return ExitCode.NOT_RUNNING;
        }
        try {
            return print(audit(bootstrap == null ? running.get("kafka") : bootstrap, running.get("postgres"), err));
        } catch (KafkaException | AuditException e) {
            err.endProgress();
            err.line(err.styled(Style.RED, e.getMessage()));
            return ExitCode.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }

    private AuditReport audit(String kafka, String postgres, Terminal err) throws InterruptedException {
        try (Database rows = database.open(postgres);
                Admin admin = Admin.create(Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MILLIS,
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MILLIS));
                CommittedRecords records = new CommittedRecords(kafka)) {
            err.progress("Waiting until no transaction is open …");
            Ranges ranges = Ranges.now(new TopicOffsets(admin), PATIENCE);
            return new Audit(records, ranges, rows, new Findings(list), (topic, part) -> progress(err, topic, part))
                    .run();
        } finally {
            err.endProgress();
        }
    }

    private static void progress(Terminal err, String topic, double part) {
        err.progress(String.format(Locale.ROOT, "Auditing %s (%.0f %% of all)", topic, 100 * part));
    }

    private int print(AuditReport report) throws IOException {
        if (json) {
            System.out.println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(report));
        } else {
            new AuditText(terminal.out()).print(report);
        }
        return switch (report.verdict()) {
            case CLEAN -> ExitCode.OK;
            case FAULTY -> FAULTY;
            case OPEN -> OPEN;
        };
    }

    /** The addresses of what runs; empty where nothing does. */
    private Map<String, String> running() {
        Optional<RunState> state = new DataFolder(data.path())
                .runState()
                .filter(RunState::isAlive)
                .filter(run -> run.phase() == RunPhase.RUNNING);
        return state.map(run -> run.ports().addresses()).orElse(Map.of());
    }
}
