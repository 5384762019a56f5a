package banmian.deployments.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.deployments.manifests.Manifests;
import banmian.deployments.manifests.Workload;
import banmian.keys.AccessKey;
import banmian.keys.KeyFile;
import banmian.keys.KeyList;
import banmian.keys.Role;
import banmian.keys.Secret;
import banmian.servers.postgres.EmbeddedPostgres;
import banmian.servers.postgres.PostgresOptions;
import banmian.servers.process.ChildProcess;
import banmian.servers.process.LogTail;
import banmian.servers.process.Ports;
import banmian.testing.Certificates;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The production overlay without its cluster: its topics, users and rights on a Kafka with TLS and passwords, its
 * migration and its services with their environment. A setting that is misspelt or a right that is missing shows here.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProductionIT {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final String KEY = Secret.create();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PAGE =
            """
            第01版：要闻

            市图书馆新馆今日开放

            本报讯（记者 林晓舟）11月27日上午，市图书馆新馆正式向市民开放。新馆藏书八十万册，设有少儿阅览区和地方文献室。

            开放首日，前来办证的市民排起长队。馆长介绍，新馆每周开放六天，周一闭馆。
            """;

    @TempDir
    static Path folder;

    private static final Map<String, ChildProcess> RUNNING = new LinkedHashMap<>();
    private static final Map<String, Integer> PORTS = new LinkedHashMap<>();
    private static Manifests production;
    private static DeployedKafka kafka;
    private static EmbeddedPostgres postgres;
    private static Place place;

    @BeforeAll
    static void makeWhatOperatorsMake() throws IOException {
        production = Manifests.of(root().resolve("deploy/kubernetes/overlays/production"));
        Certificates certificates = Certificates.make(folder);
        postgres = EmbeddedPostgres.start(new PostgresOptions(
                folder.resolve("postgres"),
                Ports.free(),
                folder.resolve("postgres.log"),
                false,
                new PostgresOptions.Tls(certificates.certificate(), certificates.key())));
        kafka = DeployedKafka.start(production, certificates, folder);
        new KeyFile(folder.resolve("keys")).write(KeyList.empty().with(new AccessKey("editor", Role.OPERATOR, Secret.hash(KEY))));
        Map<String, String> here = new LinkedHashMap<>(Map.of(
                "banmian-kafka-bootstrap:9093", kafka.bootstrapServers(),
                "postgres-rw:5432", "localhost:" + URI.create(postgres.jdbcUrl().substring(5)).getPort(),
                "/etc/banmian/kafka/ca.crt", certificates.certificate().toString(),
                "/etc/banmian/postgres/ca.crt", certificates.certificate().toString(),
                "/etc/banmian/keys/keys", folder.resolve("keys").toString(),
                "/var/lib/banmian", folder.resolve("index").toString(),
                "secret:postgres-app/username", EmbeddedPostgres.USER,
                "secret:postgres-app/password", EmbeddedPostgres.PASSWORD));
        for (String service : List.of("ingest-service", "parse-service", "store-service")) {
            here.put("secret:" + service + "/sasl.jaas.config", DeployedKafka.login(service));
        }
        place = new Place(production, folder, root(), here);
    }

    @AfterAll
    static void stop() {
        RUNNING.values().forEach(ChildProcess::close);
        List.<AutoCloseable>of(kafka, postgres).forEach(server -> {
            try {
                server.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    @Order(1)
    void beforeTheMigrationTheStoreDoesNotStart() throws Exception {
        ChildProcess schema = ended(schemaCheck());

        assertThat(schema.exitCode()).as(place.log(schema)).isNotZero();
        assertThat(place.log(schema)).contains("Validate failed");
    }

    @Test
    @Order(2)
    void theJobMigratesAndEnds() throws Exception {
        Workload job = production.workload("store-migration");

        ChildProcess migration = ended(place.start(job, job.container(), Ports.free()));

        assertThat(migration.exitCode()).as(place.log(migration)).isZero();
        assertThat(place.log(migration)).contains("Successfully applied").doesNotContain("Kafka");
    }

    @Test
    @Order(3)
    void afterTheMigrationItMayStart() throws Exception {
        ChildProcess schema = ended(schemaCheck());

        assertThat(schema.exitCode()).as(place.log(schema)).isZero();
    }

    @Test
    @Order(4)
    void theServicesGetReady() throws Exception {
        for (String service : List.of("ingest-service", "parse-service", "store-service")) {
            Workload workload = production.workload(service);
            PORTS.put(service, Ports.free());
            RUNNING.put(service, place.start(workload, workload.container(), PORTS.get(service)));
        }

        for (String service : PORTS.keySet()) {
            await(service, () -> get(service, "/q/health/ready").statusCode() == 200);
        }
    }

    @Test
    @Order(5)
    void aPageComesThrough() throws Exception {
        HttpResponse<String> pushed = push(PAGE.getBytes(UTF_8), "text/plain; charset=UTF-8");

        assertThat(pushed.statusCode()).as(pushed.body()).isEqualTo(202);
        String readAt = new ObjectMapper().readTree(pushed.body()).path("readAt").asText();
        assertThat(readAt).startsWith("https://banmian.example.org/api/pages/");
        String path = URI.create(readAt).getPath();
        await("the page", () -> get("store-service", path).statusCode() == 200);
        assertThat(get("store-service", path).body()).contains("市图书馆新馆今日开放");
    }

    /** Each stage may write its dead letters; store may read them all, and put them back. */
    @Test
    @Order(6)
    void whatIsRefusedIsRecordedAndReplayed() throws Exception {
        for (String topic : List.of("raw-pages", "pages", "parsed-pages")) {
            kafka.send(topic, new byte[0]);
        }
        await("the dead letters", () -> total("/api/dead-letters?state=open") == 3);

        for (String stage : List.of("ingest", "parse", "store")) {
            HttpResponse<String> replay = send(request("store-service", "/api/dead-letters/replay")
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"stage\": \"" + stage + "\"}")));
            assertThat(replay.statusCode()).as(replay.body()).isEqualTo(200);
        }

        await("the replays", () -> total("/api/dead-letters?state=refused-again") == 3);
    }

    @Test
    @Order(7)
    void nobodyMissesASettingOrARight() {
        RUNNING.forEach((service, process) -> assertThat(place.log(process))
                .as(service)
                .doesNotContain("Unrecognized configuration key", "AuthorizationException", "Not authorized"));
    }

    private static ChildProcess schemaCheck() {
        Workload store = production.workload("store-service");
        return place.start(store, store.containers().get(0), Ports.free());
    }

    private static ChildProcess ended(ChildProcess process) throws Exception {
        await(process.name(), () -> !process.isAlive());
        return process;
    }

    private static HttpResponse<String> push(byte[] page, String type) {
        return send(request("ingest-service", "/api/pages?newspaper=%E6%99%9A%E6%8A%A5&issue-date=2026-11-28&page-label=01")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(page)));
    }

    private static long total(String path) throws IOException {
        JsonNode list = new ObjectMapper().readTree(get("store-service", path).body());
        return list.path("total").asLong();
    }

    private static HttpResponse<String> get(String service, String path) {
        return send(request(service, path).GET());
    }

    private static HttpRequest.Builder request(String service, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + PORTS.get(service) + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + KEY);
    }

    /** A service that does not listen yet has the status 0. */
    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            return new NoAnswer(request.build());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void await(String what, Callable<Boolean> reached) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.call()) {
            List<String> ended = new ArrayList<>();
            RUNNING.forEach((service, process) -> {
                if (!process.isAlive()) {
                    ended.add(service + ":\n" + LogTail.of(process.log()));
                }
            });
            assertThat(ended).as(what).isEmpty();
            assertThat(System.nanoTime())
                    .as(() -> what + RUNNING.values().stream().map(p -> "\n" + p.name() + "\n" + LogTail.of(p.log())).toList())
                    .isLessThan(deadline);
            Thread.sleep(200);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!folder.resolve("banmian").toFile().exists()) {
            folder = folder.getParent();
        }
        return folder;
    }
}
