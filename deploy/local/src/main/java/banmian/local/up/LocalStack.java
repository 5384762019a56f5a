package banmian.local.up;

import banmian.local.running.OwnKey;
import banmian.local.running.PortPlan;
import banmian.local.running.ProcessRef;
import banmian.local.running.RunPhase;
import banmian.local.running.RunState;
import banmian.servers.kafka.EmbeddedKafka;
import banmian.servers.kafka.KafkaOptions;
import banmian.servers.postgres.EmbeddedPostgres;
import banmian.servers.postgres.PostgresOptions;
import banmian.servers.process.ChildProcess;
import banmian.servers.process.LogTail;
import banmian.servers.topics.PipelineTopics;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * PostgreSQL, Kafka and the three services, each started as soon as what it needs is there and stopped the other way
 * round. What was started is stopped however far the start came.
 */
public final class LocalStack implements AutoCloseable {
    private static final Duration SERVICE_START = Duration.ofSeconds(180);
    private static final Duration SERVER_STOP = Duration.ofSeconds(30);

    /** After a rehearsal, each server sorts and writes what it has learned before it ends. */
    private static final Duration REHEARSAL_STOP = Duration.ofMinutes(4);

    private final StackSettings settings;
    private final Consumer<String> says;
    private final Map<Service, ChildProcess> services = new ConcurrentHashMap<>();
    private volatile RunState state;
    private volatile EmbeddedPostgres postgres;
    private volatile EmbeddedKafka kafka;

    /** @param says told what is being done, a few words at a time */
    public LocalStack(StackSettings settings, Consumer<String> says) {
        this.settings = settings;
        this.says = says;
    }

    /**
     * Starts everything and returns when all of it is ready.
     *
     * @throws banmian.servers.process.ServerStartException if a server does not start, with the end of its log
     * @throws InterruptedException if the user wants to stop
     */
    public void start() throws InterruptedException {
        note(RunState.starting(ProcessRef.of("banmian up", ProcessHandle.current()), settings.ports()));
        new OwnKey(settings.data()).make();
        says.accept("Starting PostgreSQL and Kafka …");
        Together.run(this::startPostgres, this::startKafkaAndItsClients);
        says.accept("Starting the services …");
        launch(Service.STORE);
        for (Service service : Service.values()) {
            services.get(service).awaitReady(new HealthProbe(service.port(settings.ports())), SERVICE_START);
        }
        note(state.in(RunPhase.RUNNING));
    }

    /** Process id of a service that was started. */
    public long pid(Service service) {
        return services.get(service).pid();
    }

    /** Why the stack no longer works, with the end of a log; empty while all of it runs. */
    public Optional<String> failure() {
        for (ChildProcess service : services.values()) {
            if (!service.isAlive()) {
                return Optional.of(service.name() + " has ended (exit code " + service.exitCode() + "):\n"
                        + LogTail.of(service.log()));
            }
        }
        if (!kafka.isAlive()) {
            return Optional.of("Kafka has ended:\n" + LogTail.of(settings.data().log("kafka")));
        }
        if (!postgres.isAlive()) {
            return Optional.of(
                    "PostgreSQL has ended:\n" + LogTail.of(settings.data().log("postgres")));
        }
        return Optional.empty();
    }

    /** Stops the services, then Kafka, then the database. */
    @Override
    public void close() {
        // Whoever interrupted this thread wants exactly what follows.
        boolean interrupted = Thread.interrupted();
        try {
            if (state != null) {
                note(state.in(RunPhase.STOPPING));
            }
            services.values().forEach(ChildProcess::requestStop);
            Duration patience = settings.rehearsal() ? REHEARSAL_STOP : SERVER_STOP;
            services.values().forEach(service -> service.stop(patience));
            if (kafka != null) {
                kafka.stop(patience);
            }
            if (postgres != null) {
                postgres.close();
            }
            settings.data().removeRunState();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Writes down how far it is, for the other commands and for whoever cleans up after a crash. */
    private void note(RunState next) {
        state = next;
        settings.data().write(next);
    }

    private void startPostgres() {
        postgres = EmbeddedPostgres.start(new PostgresOptions(
                settings.data().postgres(),
                settings.ports().postgres(),
                settings.data().log("postgres"),
                true));
    }

    /** A new database takes longer to make than a broker to start: meanwhile the services without one start. */
    private void startKafkaAndItsClients() {
        startKafka();
        launch(Service.INGEST);
        launch(Service.PARSE);
    }

    private void startKafka() {
        PortPlan ports = settings.ports();
        kafka = EmbeddedKafka.start(new KafkaOptions(
                        settings.data().kafka(), ports.kafka(), settings.data().log("kafka"))
                .with(StartCache.ofBroker(settings.project()).options(settings)));
        PipelineTopics.create(kafka.bootstrapServers());
    }

    private void launch(Service service) {
        ChildProcess process = ChildProcess.start(
                service.title(), service.command(settings), settings.data().log(service.title()));
        services.put(service, process);
        note(state.with(ProcessRef.of(service.title(), process.handle())));
    }
}
