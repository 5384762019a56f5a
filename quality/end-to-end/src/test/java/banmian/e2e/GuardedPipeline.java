package banmian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.keys.AccessKey;
import banmian.keys.KeyFile;
import banmian.keys.KeyList;
import banmian.keys.Role;
import banmian.keys.Secret;
import banmian.servers.kafka.BrokerSecurity;
import banmian.servers.kafka.EmbeddedKafka;
import banmian.servers.kafka.KafkaOptions;
import banmian.servers.postgres.EmbeddedPostgres;
import banmian.servers.postgres.PostgresOptions;
import banmian.servers.process.Ports;
import banmian.servers.topics.PipelineTopics;
import banmian.testing.Certificates;
import banmian.testing.running.Banmian;
import banmian.testing.running.Stack;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.CommonClientConfigs;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The services as in a data centre: a Kafka that demands TLS and a password, a PostgreSQL that demands TLS and a password,
 * 256 MiB of heap each, their own logs at DEBUG. All by configuration that any operator could write.
 */
final class GuardedPipeline implements BeforeAllCallback, ParameterResolver, AutoCloseable {
    static final String KAFKA_PASSWORD = "kafka-password-4711";
    static final String PUBLISHER = Secret.create();
    static final String OPERATOR = Secret.create();

    /** More than the usual, so that a batch may be filled from many. */
    private static final int PARTITIONS = 12;

    private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(GuardedPipeline.class);
    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private Path folder;
    private Certificates certificates;
    private BrokerSecurity security;
    private EmbeddedKafka kafka;
    private EmbeddedPostgres postgres;
    private final List<PackagedService> services = new ArrayList<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(STORE).computeIfAbsent("pipeline", key -> started(), GuardedPipeline.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == GuardedPipeline.class;
    }

    @Override
    public GuardedPipeline resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(STORE).get("pipeline", GuardedPipeline.class);
    }

    PackagedService ingest() {
        return services.get(0);
    }

    PackagedService store() {
        return services.get(2);
    }

    List<PackagedService> services() {
        return services;
    }

    EmbeddedKafka kafka() {
        return kafka;
    }

    EmbeddedPostgres postgres() {
        return postgres;
    }

    Path folder() {
        return folder;
    }

    /** Settings of a client that may come in. */
    Map<String, Object> client() {
        Map<String, Object> client = new HashMap<>(security.clientSettings());
        client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers());
        return client;
    }

    /** A file for {@code --kafka-config}. */
    Path clientFile(String name, Map<String, String> settings) {
        List<String> lines = settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .toList();
        return write(name, lines);
    }

    Map<String, String> clientSettings() {
        return security.clientSettings();
    }

    /** What all processes have said. */
    Map<String, String> logs() {
        Map<String, String> logs = new HashMap<>();
        services.forEach(service -> logs.put(service.name(), service.log()));
        for (String server : List.of("kafka", "postgres")) {
            try {
                logs.put(server, Banmian.textOf(folder.resolve(server + ".log")));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return logs;
    }

    long pages() {
        return Stack.json(store().get("/api/pages?limit=1").body()).get("total").asLong();
    }

    JsonNode json(String path) {
        return Stack.json(store().get(path).body());
    }

    void await(String what, BooleanSupplier reached) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            services.forEach(PackagedService::assertAlive);
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private GuardedPipeline started() {
        try {
            folder = Files.createTempDirectory("banmian-guarded");
            certificates = Certificates.make(folder);
            security = new BrokerSecurity(
                    certificates.keyStore(),
                    certificates.trustStore(),
                    Certificates.PASSWORD,
                    "banmian",
                    KAFKA_PASSWORD);
            startServers();
            startServices();
            return this;
        } catch (IOException | RuntimeException | AssertionError e) {
            close();
            throw new IllegalStateException(e);
        }
    }

    private void startServers() {
        kafka = EmbeddedKafka.start(
                new KafkaOptions(folder.resolve("kafka"), Ports.free(), folder.resolve("kafka.log")).with(security));
        PipelineTopics.create(client(), PARTITIONS);
        postgres = EmbeddedPostgres.start(new PostgresOptions(
                folder.resolve("postgres"),
                Ports.free(),
                folder.resolve("postgres.log"),
                false,
                new PostgresOptions.Tls(certificates.certificate(), certificates.key())));
    }

    private void startServices() throws IOException {
        KeyFile keys = new KeyFile(folder.resolve("keys"));
        keys.write(KeyList.empty()
                .with(new AccessKey("scanner", Role.PUBLISHER, Secret.hash(PUBLISHER)))
                .with(new AccessKey("night-shift", Role.OPERATOR, Secret.hash(OPERATOR))));
        List<String> settings = new ArrayList<>();
        client().forEach((name, value) -> settings.add("kafka." + name + "=" + value));
        settings.add("banmian.guard.keys-file=" + keys.path());
        settings.add("quarkus.datasource.jdbc.url=" + postgres.jdbcUrl());
        settings.add("banmian.store.search.folder=" + folder.resolve("search"));
        settings.add("quarkus.datasource.username=" + EmbeddedPostgres.USER);
        settings.add("quarkus.datasource.password=" + EmbeddedPostgres.PASSWORD);
        settings.add("quarkus.log.category.\"banmian\".level=DEBUG");
        settings.add("quarkus.log.category.\"io.smallrye.reactive.messaging\".level=DEBUG");
        settings.add("quarkus.log.category.\"org.apache.kafka.clients\".level=INFO");
        Path file = write("application.properties", settings);
        for (String name : List.of("ingest-service", "parse-service", "store-service")) {
            services.add(PackagedService.start(name, List.of("quarkus.config.locations=" + file), folder));
        }
        services.forEach(PackagedService::awaitReady);
    }

    private Path write(String name, List<String> lines) {
        try {
            return Files.write(folder.resolve(name), lines);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        services.forEach(PackagedService::close);
        Stream.of(kafka, postgres).filter(server -> server != null).forEach(GuardedPipeline::close);
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
