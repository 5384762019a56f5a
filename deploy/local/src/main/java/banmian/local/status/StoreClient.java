package banmian.local.status;

import banmian.contracts.codec.Json;
import banmian.local.running.DataFolder;
import banmian.local.running.OwnKey;
import banmian.local.running.PortPlan;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Reads the API of the store-service. */
public final class StoreClient {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String address;
    private final Optional<String> key;

    private StoreClient(String address, Optional<String> key) {
        this.address = address;
        this.key = key;
    }

    /** The service of a data folder, asked with its owner's key: reading may be closed. */
    public static StoreClient of(PortPlan ports, DataFolder folder) {
        return new StoreClient(ports.addresses().get("store"), new OwnKey(folder).read());
    }

    /**
     * How many pages are stored.
     *
     * @throws IOException if the service does not answer as it should
     */
    public long pages() throws IOException {
        return total("pages");
    }

    /**
     * How many articles are stored.
     *
     * @throws IOException if the service does not answer as it should
     */
    public long articles() throws IOException {
        return total("articles");
    }

    /**
     * A stored page with its articles, as the API has it; empty where it is not stored.
     *
     * @throws IOException if the service does not answer as it should
     */
    public Optional<JsonNode> page(String pageId) throws IOException {
        HttpResponse<byte[]> answer = get("/api/pages/" + pageId);
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(json(answer));
    }

    private long total(String list) throws IOException {
        return json(get("/api/" + list + "?limit=1")).path("total").asLong();
    }

    private static JsonNode json(HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answers " + answer.statusCode());
        }
        return Json.mapper().readTree(answer.body());
    }

    private HttpResponse<byte[]> get(String path) throws IOException {
        HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(TIMEOUT)
                .header("Accept", "application/json");
        key.ifPresent(secret -> asked.header("Authorization", "Bearer " + secret));
        try {
            return http.send(asked.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (IOException e) {
            throw new IOException(address + " does not answer", e);
        }
    }
}
