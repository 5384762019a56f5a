package banmian.deployments.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.deployments.tools.Prometheus;
import banmian.servers.process.ChildProcess;
import banmian.servers.process.Ports;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Prometheus that asks services for their metrics every second, each as a job of its name. */
final class RunningPrometheus implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ChildProcess process;
    private final int port;

    private RunningPrometheus(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    static RunningPrometheus start(Map<String, Integer> services, Path folder) throws IOException {
        List<String> config = new ArrayList<>(List.of("global: { scrape_interval: 1s }", "scrape_configs:"));
        services.forEach((name, port) -> {
            config.add("  - job_name: " + name);
            config.add("    metrics_path: /q/metrics");
            config.add("    static_configs: [{ targets: [\"localhost:" + port + "\"] }]");
        });
        Path file = Files.write(folder.resolve("prometheus.yml"), config);
        int port = Ports.free();
        List<String> command = List.of(
                Prometheus.server().toString(),
                "--config.file=" + file,
                "--storage.tsdb.path=" + folder.resolve("prometheus"),
                "--web.listen-address=localhost:" + port);
        RunningPrometheus prometheus = new RunningPrometheus(
                ChildProcess.start("prometheus", command, folder.resolve("prometheus.log")), port);
        prometheus.process.awaitReady(() -> prometheus.isReady(), Duration.ofSeconds(60));
        return prometheus;
    }

    /** Whether a query has an answer, and all of it is numbers. */
    boolean answers(String query) throws IOException {
        JsonNode answer = new ObjectMapper()
                .readTree(get("/api/v1/query?query=" + URLEncoder.encode(query, UTF_8))
                        .body());
        JsonNode results = answer.at("/data/result");
        for (JsonNode result : results) {
            if (result.at("/value/1").asText().equals("NaN")) {
                return false;
            }
        }
        return !results.isEmpty();
    }

    private boolean isReady() {
        try {
            return get("/-/ready").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private HttpResponse<String> get(String path) throws IOException {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
