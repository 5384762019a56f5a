package banmian.e2e.faults;

import banmian.servers.kafka.EmbeddedKafka;
import banmian.servers.kafka.KafkaOptions;
import banmian.servers.postgres.EmbeddedPostgres;
import banmian.servers.postgres.PostgresOptions;
import banmian.servers.process.ChildProcess;
import banmian.servers.process.Ports;
import banmian.servers.process.ServerStartException;
import banmian.servers.topics.PipelineTopics;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Broker, database and the packaged services as processes that can be killed, frozen and replaced one by one. */
final class Cluster implements AutoCloseable {
    private static final Path PROJECT = Path.of("../..");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** The services. */
    enum Service {
        INGEST,
        PARSE,
        STORE;

        String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Path folder;
    private final KafkaOptions kafkaOptions;
    private final PostgresOptions postgresOptions;
    private final Map<Service, Instance> services = new EnumMap<>(Service.class);
    private EmbeddedKafka kafka;
    private EmbeddedPostgres postgres;
    private int started;

    /** A process of a service. */
    private record Instance(ChildProcess process, int port) {}

    Cluster(Path folder) {
        this.folder = folder;
        List<Integer> ports = Ports.free(2);
        kafkaOptions = new KafkaOptions(folder.resolve("kafka"), ports.get(0), folder.resolve("kafka.log"));
        postgresOptions =
                new PostgresOptions(folder.resolve("postgres"), ports.get(1), folder.resolve("postgres.log"), true);
    }

    String bootstrapServers() {
        return "localhost:" + kafkaOptions.port();
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + postgresOptions.port() + "/banmian";
    }

    /** Everything in the order in which it is of least use: services, topics, database. */
    void start() {
        for (Service service : Service.values()) {
            services.put(service, launch(service));
        }
        kafka = EmbeddedKafka.start(kafkaOptions);
        PipelineTopics.create(kafka.bootstrapServers());
        startPostgres();
        services.values().forEach(this::awaitReady);
    }

    void kill(Service service) {
        services.get(service).process().handle().destroyForcibly();
        services.get(service).process().close();
        services.put(service, launch(service));
        awaitReady(services.get(service));
    }

    /** Starts a second instance, then ends the first in good order. */
    void roll(Service service) {
        Instance old = services.get(service);
        Instance next = launch(service);
        services.put(service, next);
        awaitReady(next);
        old.process().close();
    }

    void killKafka() {
        ProcessHandle.of(kafka.pid()).orElseThrow().destroyForcibly();
        kafka.close();
        kafka = EmbeddedKafka.start(kafkaOptions);
    }

    void killPostgres() {
        processes(postgres.pid()).forEach(ProcessHandle::destroyForcibly);
        startPostgres();
    }

    void freeze(Service service, Duration time) {
        freeze(services.get(service).process().pid(), time);
    }

    void freezeKafka(Duration time) {
        freeze(kafka.pid(), time);
    }

    void freezePostgres(Duration time) {
        freeze(postgres.pid(), time);
    }

    String http(Service service) {
        return "http://localhost:" + services.get(service).port();
    }

    @Override
    public void close() {
        services.values().forEach(instance -> instance.process().requestStop());
        services.values().forEach(instance -> instance.process().close());
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
                sleep(Duration.ofMillis(500));
            }
        }
    }

    private Instance launch(Service service) {
        String name = service.label() + "-" + ++started;
        int port = Ports.free();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dquarkus.http.host=localhost",
                "-Dquarkus.http.port=" + port,
                "-Dkafka.bootstrap.servers=" + bootstrapServers(),
                "-Dbanmian." + service.label() + ".instance=" + name));
        // So that a pause of seconds is beyond them.
        String channel = Map.of(Service.INGEST, "raw-pages", Service.PARSE, "pages", Service.STORE, "parsed-pages")
                .get(service);
        command.add("-Dmp.messaging.incoming." + channel + ".session.timeout.ms=6000");
        command.add("-Dmp.messaging.incoming." + channel + ".heartbeat.interval.ms=2000");
        command.add("-Dbanmian." + service.label() + ".producer.\"transaction.timeout.ms\"=6000");
        if (service == Service.STORE) {
            command.add("-Dquarkus.datasource.jdbc.url=" + jdbcUrl());
            command.add("-Dbanmian.store.search.folder=" + folder.resolve(name + "-search"));
        }
        command.addAll(List.of(
                "-jar",
                PROJECT.resolve(service.label() + "-service/target/quarkus-app/quarkus-run.jar")
                        .toString()));
        return new Instance(ChildProcess.start(name, command, folder.resolve(name + ".log")), port);
    }

    private void awaitReady(Instance instance) {
        instance.process().awaitReady(() -> isReady(instance.port()), PATIENCE);
    }

    private static boolean isReady(int port) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://localhost:" + port + "/q/health/ready")
                            .toURL()
                            .openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static void freeze(long pid, Duration time) {
        List<ProcessHandle> frozen = processes(pid).toList();
        frozen.forEach(process -> signal("STOP", process));
        try {
            sleep(time);
        } finally {
            frozen.forEach(process -> signal("CONT", process));
        }
    }

    private static Stream<ProcessHandle> processes(long pid) {
        ProcessHandle parent = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(parent), parent.descendants());
    }

    private static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
