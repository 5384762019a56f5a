package banmian.store.pipeline;

import banmian.store.config.StoreConfig;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks an instance of a service how it is, over HTTP: its health, and its metrics. */
@ApplicationScoped
class ServiceProbe {
    private static final Duration ANSWER = Duration.ofSeconds(1);
    private static final int MOST_BYTES = 2 << 20;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(ANSWER)
            .build();
    private final ObjectMapper json;
    private final Optional<Path> keyFile;

    ServiceProbe(ObjectMapper json, StoreConfig config) {
        this.json = json;
        this.keyFile = config.pipeline().keyFile();
    }

    /** How an instance of the stage's service is. */
    Part ask(Stage stage, URI address) throws InterruptedException {
        try {
            JsonNode health = json.readTree(get(address, "/q/health/ready"));
            List<Part.Check> checks = new ArrayList<>();
            for (JsonNode check : health.path("checks")) {
                checks.add(new Part.Check(
                        check.path("name").asText(), isUp(check.path("status").asText())));
            }
            String state = isUp(health.path("status").asText()) ? Part.UP : Part.DOWN;
            return new Part(stage.group(), state, checks, figures(stage, address));
        } catch (IOException e) {
            return Part.without(stage.group(), Part.AWAY);
        }
    }

    /** Null where they may not be read. */
    private Figures figures(Stage stage, URI address) throws IOException, InterruptedException {
        String metrics = get(address, "/q/metrics");
        return metrics.startsWith("#") ? Figures.of(stage, new PrometheusText(metrics)) : null;
    }

    private String get(URI address, String path) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(ANSWER);
        if (keyFile.isPresent() && Files.isReadable(keyFile.get())) {
            request.header(
                    "Authorization", "Bearer " + Files.readString(keyFile.get()).strip());
        }
        HttpResponse<InputStream> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            return new String(body.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }

    private static boolean isUp(String status) {
        return status.equals("UP");
    }
}
