package banmian.e2e.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.topic.RawPageHeaders;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Pushes pages as a user's script does: to the next instance, with a key, again and again until one answers 202. */
final class HttpWay implements AutoCloseable {
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Pages pages;
    private final Cluster cluster;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
    private final List<Future<?>> pushed = new ArrayList<>();

    HttpWay(Pages pages, Cluster cluster) {
        this.pages = pages;
        this.cluster = cluster;
    }

    void push(Pages.Version version) {
        pushed.add(senders.submit(() -> untilTaken(version)));
    }

    /** @throws IllegalStateException if one was refused for good */
    void await() throws InterruptedException {
        for (Future<?> push : pushed) {
            try {
                push.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    @Override
    public void close() {
        senders.shutdownNow();
    }

    private Void untilTaken(Pages.Version version) throws InterruptedException {
        for (int attempt = 0; !isTaken(version, attempt); attempt++) {
            Thread.sleep(PAUSE.toMillis());
        }
        return null;
    }

    private boolean isTaken(Pages.Version version, int attempt) throws InterruptedException {
        List<String> instances = cluster.http(Service.INGEST);
        HttpRequest request = request(version, instances.get((version.page() + attempt) % instances.size()));
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
            return switch (answer.statusCode()) {
                case 202 -> true;
                case 408, 429, 503 -> false;
                default -> throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
            };
        } catch (IOException e) {
            return false;
        }
    }

    private HttpRequest request(Pages.Version version, String instance) {
        Map<String, String> headers = new HashMap<>(pages.headers(version.page()));
        String type = headers.remove(RawPageHeaders.CONTENT_TYPE);
        String query = headers.entrySet().stream()
                .map(header -> header.getKey() + "=" + URLEncoder.encode(header.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(instance + "/api/pages?" + query))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + Cluster.KEY)
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(pages.bytes(version)))
                .build();
    }
}
