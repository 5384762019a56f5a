package banmian.deployments.running;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.deployments.manifests.Manifests;
import banmian.deployments.manifests.Workload;
import banmian.keys.AccessKey;
import banmian.keys.KeyFile;
import banmian.keys.KeyList;
import banmian.keys.Role;
import banmian.keys.Secret;
import banmian.servers.postgres.EmbeddedPostgres;
import banmian.servers.process.ChildProcess;
import banmian.servers.process.LogTail;
import banmian.servers.process.Ports;
import banmian.testing.Certificates;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** The production overlay at work on this machine: what operators would make, and the services as processes. */
final class Deployment implements AutoCloseable {
    static final List<String> SERVICES = List.of("ingest-service", "parse-service", "store-service");

    private static final Duration PATIENCE = Duration.ofSeconds(300);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String key = Secret.create();
    private final Manifests manifests;
    private final DeployedKafka kafka;
    private final DeployedPostgres postgres;
    private final Place place;
    private final Map<String, ChildProcess> running = new LinkedHashMap<>();
    private final Map<String, Integer> ports = new LinkedHashMap<>();

    Deployment(Path folder) throws IOException {
        manifests = Manifests.of(root().resolve("deploy/kubernetes/overlays/production"));
        Certificates certificates = Certificates.make(folder);
        postgres = DeployedPostgres.start(certificates, folder);
        kafka = DeployedKafka.start(manifests, certificates, folder);
        new KeyFile(folder.resolve("keys"))
                .write(KeyList.empty().with(new AccessKey("editor", Role.OPERATOR, Secret.hash(key))));
        Map<String, String> here = new LinkedHashMap<>(Map.of(
                "banmian-kafka-bootstrap:9093", kafka.bootstrapServers(),
                "postgres-rw:5432", "localhost:" + postgres.port(),
                "/etc/banmian/kafka/ca.crt", certificates.certificate().toString(),
                "/etc/banmian/postgres/ca.crt", certificates.certificate().toString(),
                "/etc/banmian/keys/keys", folder.resolve("keys").toString(),
                "/var/lib/banmian", folder.resolve("index").toString(),
                "secret:postgres-app/username", EmbeddedPostgres.USER,
                "secret:postgres-app/password", EmbeddedPostgres.PASSWORD));
        SERVICES.forEach(service -> here.put("secret:" + service + "/sasl.jaas.config", DeployedKafka.login(service)));
        place = new Place(manifests, folder, root(), here);
    }

    DeployedKafka kafka() {
        return kafka;
    }

    DeployedPostgres postgres() {
        return postgres;
    }

    /** Ports of the running services. */
    Map<String, Integer> ports() {
        return ports;
    }

    void start(String service) {
        Workload workload = manifests.workload(service);
        ports.put(service, Ports.free());
        running.put(service, place.start(workload, workload.container(), ports.get(service)));
    }

    void stop(String service) {
        running.remove(service).close();
    }

    void awaitReady(String service) throws Exception {
        await(() -> service, () -> isReady(service));
    }

    /** Runs a container that ends by itself. */
    ChildProcess run(String workload, JsonNode container) throws Exception {
        ChildProcess process = place.start(manifests.workload(workload), container, Ports.free());
        await(process::name, () -> !process.isAlive());
        return process;
    }

    Manifests manifests() {
        return manifests;
    }

    String log(ChildProcess process) {
        return place.log(process);
    }

    Map<String, String> logs() {
        Map<String, String> logs = new LinkedHashMap<>();
        running.forEach((service, process) -> logs.put(service, place.log(process)));
        return logs;
    }

    HttpResponse<String> get(String path) {
        return send(request("store-service", path).GET());
    }

    long total(String path) throws IOException {
        return new ObjectMapper().readTree(get(path).body()).path("total").asLong();
    }

    HttpResponse<String> post(String service, String path, String type, byte[] body) {
        return send(
                request(service, path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Fails where a service has ended, or it takes too long. */
    void await(Supplier<String> what, Callable<Boolean> reached) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.call()) {
            assertThat(running.values())
                    .allSatisfy(process ->
                            assertThat(process.isAlive()).as(() -> end(process)).isTrue());
            assertThat(System.nanoTime())
                    .as(() -> what.get()
                            + running.values().stream().map(Deployment::end).toList())
                    .isLessThan(deadline);
            Thread.sleep(200);
        }
    }

    @Override
    public void close() {
        running.values().forEach(ChildProcess::close);
        kafka.close();
        postgres.close();
    }

    private boolean isReady(String service) {
        try {
            return send(unknown(service, "/q/health/ready").GET()).statusCode() == 200;
        } catch (UncheckedIOException notListeningYet) {
            return false;
        }
    }

    private HttpRequest.Builder request(String service, String path) {
        return unknown(service, path).header("Authorization", "Bearer " + key);
    }

    /** A request of nobody in particular, as probes are. */
    private HttpRequest.Builder unknown(String service, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + ports.get(service) + path))
                .timeout(Duration.ofSeconds(30));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String end(ChildProcess process) {
        return "\n" + process.name() + ":\n" + LogTail.of(process.log());
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!folder.resolve("banmian").toFile().exists()) {
            folder = folder.getParent();
        }
        return folder;
    }
}
