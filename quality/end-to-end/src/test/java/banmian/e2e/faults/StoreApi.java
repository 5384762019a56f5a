package banmian.e2e.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.codec.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** What a reader of the API gets. */
final class StoreApi {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    StoreApi(String address) {
        this.address = address;
    }

    /** Empty where there is no such page. */
    Optional<ObjectNode> page(String id) {
        return get("/api/pages/" + id);
    }

    /** Empty where there is no such revision. */
    Optional<ObjectNode> revision(String page, int number) {
        return get("/api/pages/" + page + "/revisions/" + number);
    }

    private Optional<ObjectNode> get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
            return switch (answer.statusCode()) {
                case 200 -> Optional.of((ObjectNode) Json.mapper().readTree(answer.body()));
                case 404 -> Optional.empty();
                default -> throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
            };
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
