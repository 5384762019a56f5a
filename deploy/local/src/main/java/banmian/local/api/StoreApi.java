package banmian.local.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.codec.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The API of the store-service. A problem that it answers becomes an exception with the problem's own words. */
public final class StoreApi {
    /** Longer than the API itself waits for Kafka or the database. */
    private static final Duration TIMEOUT = Duration.ofSeconds(120);

    private static final String JSON = "application/json";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String address;
    private final Optional<String> key;

    /**
     * @param address as {@code http://localhost:8080}
     * @param key sent along, for services that ask for one
     */
    public StoreApi(String address, Optional<String> key) {
        this.key = key;
        this.address = address.replaceAll("/+$", "");
    }

    /**
     * The JSON at a path.
     *
     * @param parameters those with null are left out
     */
    public JsonNode get(String path, Map<String, String> parameters) throws ApiException {
        return json(send(request(path + query(parameters)).header("Accept", JSON)));
    }

    /** The bytes at a path; none where there is no content. */
    public byte[] bytes(String path) throws ApiException {
        return send(request(path)).body();
    }

    public JsonNode post(String path, JsonNode body) throws ApiException {
        byte[] bytes = body.toString().getBytes(UTF_8);
        return json(send(request(path)
                .header("Accept", JSON)
                .header("Content-Type", JSON)
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))));
    }

    private HttpRequest.Builder request(String path) throws ApiException {
        try {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(address + path)).timeout(TIMEOUT);
            key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
            return request;
        } catch (IllegalArgumentException e) {
            throw new ApiException(0, "Not an address of the API, or no key: " + address);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws ApiException {
        HttpResponse<byte[]> answer;
        try {
            answer = http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new ApiException(0, address + " does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiException(0, "Interrupted");
        }
        if (answer.statusCode() >= 300) {
            throw new ApiException(answer.statusCode(), problem(answer));
        }
        return answer;
    }

    private String problem(HttpResponse<byte[]> answer) {
        String said = "";
        try {
            JsonNode problem = Json.mapper().readTree(answer.body());
            said = problem.path("detail").asText(problem.path("title").asText(""));
        } catch (IOException noJson) {
            // The status alone has to do.
        }
        return said.isEmpty() || said.equals("null") ? address + " answers " + answer.statusCode() : said;
    }

    private JsonNode json(HttpResponse<byte[]> answer) throws ApiException {
        try {
            return Json.mapper().readTree(answer.body());
        } catch (IOException e) {
            throw new ApiException(answer.statusCode(), address + " does not answer with JSON");
        }
    }

    private static String query(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null)
                .map(parameter -> parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
