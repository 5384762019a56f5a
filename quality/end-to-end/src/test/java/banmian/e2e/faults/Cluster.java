package banmian.e2e.faults;

import banmian.keys.AccessKey;
import banmian.keys.KeyFile;
import banmian.keys.KeyList;
import banmian.keys.Role;
import banmian.keys.Secret;
import banmian.servers.kafka.EmbeddedKafka;
import banmian.servers.kafka.KafkaOptions;
import banmian.servers.postgres.EmbeddedPostgres;
import banmian.servers.postgres.PostgresOptions;
import banmian.servers.process.Ports;
import banmian.servers.process.ServerStartException;
import banmian.servers.topics.PipelineTopics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Broker, database and two instances of each service side by side, as processes that can be killed, frozen and replaced.
 * What is done to one service, or to one server, is done one after another; to different ones also at a time.
 */
final class Cluster implements AutoCloseable {
    /** Of a publisher. */
    static final String KEY = Secret.create();

    static final int INSTANCES = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path folder;
    private final KafkaOptions kafkaOptions;
    private final PostgresOptions postgresOptions;
    private final Map<Service, List<ServiceProcess>> services = new EnumMap<>(Service.class);
    private final AtomicInteger started = new AtomicInteger();
    private EmbeddedKafka kafka;
    private EmbeddedPostgres postgres;

    Cluster(Path folder) throws IOException {
        this.folder = folder;
        List<Integer> ports = Ports.free(2);
        kafkaOptions = new KafkaOptions(folder.resolve("kafka"), ports.get(0), folder.resolve("kafka.log"));
        postgresOptions =
                new PostgresOptions(folder.resolve("postgres"), ports.get(1), folder.resolve("postgres.log"), true);
        Files.createDirectories(watched());
        new KeyFile(keys()).write(KeyList.empty().with(new AccessKey("scanner", Role.PUBLISHER, Secret.hash(KEY))));
    }

    String bootstrapServers() {
        return "localhost:" + kafkaOptions.port();
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + postgresOptions.port() + "/banmian";
    }

    /** The folder whose files are pushed. */
    Path watched() {
        return folder.resolve("watched");
    }

    /** Addresses of the instances. */
    List<String> http(Service service) {
        return services.get(service).stream().map(ServiceProcess::http).toList();
    }

    ServiceProcess instance(Service service, int slot) {
        return services.get(service).get(slot);
    }

    /** Everything in the order in which it is of least use: services, topics, database. */
    void start() {
        for (Service service : Service.values()) {
            List<ServiceProcess> instances = new CopyOnWriteArrayList<>();
            services.put(service, instances);
            for (int slot = 0; slot < INSTANCES; slot++) {
                instances.add(launch(service, slot));
            }
        }
        kafka = EmbeddedKafka.start(kafkaOptions);
        PipelineTopics.create(kafka.bootstrapServers());
        startPostgres();
        services.values().forEach(instances -> instances.forEach(ServiceProcess::awaitReady));
    }

    void kill(Service service, int slot) {
        instance(service, slot).kill();
        services.get(service).set(slot, launch(service, slot));
        instance(service, slot).awaitReady();
    }

    /** All instances at once. */
    void killAll(Service service) {
        List<ServiceProcess> instances = services.get(service);
        instances.forEach(ServiceProcess::kill);
        for (int slot = 0; slot < INSTANCES; slot++) {
            instances.set(slot, launch(service, slot));
        }
        instances.forEach(ServiceProcess::awaitReady);
    }

    /** Starts another instance, then ends the one that it replaces in good order. */
    void roll(Service service, int slot) {
        ServiceProcess old = instance(service, slot);
        ServiceProcess next = launch(service, slot);
        next.awaitReady();
        services.get(service).set(slot, next);
        old.stop();
    }

    void freeze(Service service, int slot, Duration time) {
        instance(service, slot).freeze(time);
    }

    void killKafka() {
        ProcessHandle.of(kafka.pid()).orElseThrow().destroyForcibly();
        kafka.close();
        kafka = EmbeddedKafka.start(kafkaOptions);
    }

    void killPostgres() {
        Freeze.processes(postgres.pid()).forEach(ProcessHandle::destroyForcibly);
        startPostgres();
    }

    void freezeKafka(Duration time) {
        Freeze.of(kafka.pid(), time);
    }

    void freezePostgres(Duration time) {
        Freeze.of(postgres.pid(), time);
    }

    @Override
    public void close() {
        services.values().forEach(instances -> instances.forEach(ServiceProcess::requestStop));
        services.values().forEach(instances -> instances.forEach(ServiceProcess::stop));
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    private void startPostgres() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                postgres = EmbeddedPostgres.start(postgresOptions);
                return;
            } catch (ServerStartException e) {
                // The memory of killed processes is given back a moment after their end.
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                pause();
            }
        }
    }

    /** Sessions and transactions are short, so that a pause of seconds is beyond them; one instance watches the folder. */
    private ServiceProcess launch(Service service, int slot) {
        String name = service.label() + "-" + started.incrementAndGet();
        List<String> settings = new ArrayList<>(List.of(
                "kafka.bootstrap.servers=" + bootstrapServers(),
                "banmian.guard.keys-file=" + keys(),
                "mp.messaging.incoming." + service.channel() + ".session.timeout.ms=6000",
                "mp.messaging.incoming." + service.channel() + ".heartbeat.interval.ms=2000",
                "banmian." + service.label() + ".producer.\"transaction.timeout.ms\"=6000"));
        if (service == Service.STORE) {
            settings.add("quarkus.datasource.jdbc.url=" + jdbcUrl());
            settings.add("banmian.store.search.folder=" + folder.resolve(name + "-search"));
        }
        if (service == Service.INGEST && slot == 0) {
            settings.add("banmian.ingest.folder.path=" + watched());
        }
        return ServiceProcess.launch(service, name, settings, folder);
    }

    private Path keys() {
        return folder.resolve("keys");
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
