package banmian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.testing.running.Banmian;
import banmian.testing.running.Stack;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A system of its own for a test that stops it or changes its settings: {@code banmian up} on a data folder. */
final class RunningBanmian implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path scratch;
    private final Path data;
    private final Process up;
    private JsonNode status;

    private RunningBanmian(Path scratch, Path data, Process up) {
        this.scratch = scratch;
        this.data = data;
        this.up = up;
    }

    /** Starts it and returns when all it was started with is worked off. */
    static RunningBanmian on(Path data, Path scratch, String... pages) throws Exception {
        Path log = Files.createTempFile(scratch, "up", ".txt");
        List<String> arguments = Stream.concat(
                        Stream.of("up", "--ports", "auto", "--data", data.toString()), Stream.of(pages))
                .toList();
        RunningBanmian running =
                new RunningBanmian(scratch, data, Banmian.start(log, log, arguments.toArray(String[]::new)));
        try {
            running.awaitIdle();
            return running;
        } catch (Exception | AssertionError e) {
            running.close();
            throw new AssertionError(Banmian.textOf(log), e);
        }
    }

    /** A command that concerns it. */
    Banmian.Result run(String... command) {
        String[] all = Stream.concat(Stream.of(command), Stream.of("--data", data.toString()))
                .toArray(String[]::new);
        return Banmian.run(scratch, all);
    }

    /** GET of a path of the API. */
    JsonNode get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address("store") + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return Stack.json(answer.body());
    }

    /** The same, once it is as wanted. */
    JsonNode await(String path, Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        JsonNode answer = get(path);
        while (!wanted.test(answer)) {
            assertThat(System.nanoTime()).as("%s: %s", path, answer).isLessThan(deadline);
            Thread.sleep(200);
            answer = get(path);
        }
        return answer;
    }

    String address(String server) {
        return status.get("addresses").get(server).asText();
    }

    /** Waits until no record is on its way. */
    void awaitIdle() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && up.isAlive()) {
            Banmian.Result result = run("status", "--json");
            if (result.exitCode() == 0) {
                status = Stack.json(result.out());
                if (status.get("lag").asLong(-1) == 0) {
                    return;
                }
            }
            Thread.sleep(300);
        }
        throw new AssertionError("not at rest: " + status);
    }

    @Override
    public void close() throws Exception {
        up.destroy();
        boolean ended = up.waitFor(60, TimeUnit.SECONDS);
        if (!ended) {
            up.destroyForcibly();
        }
        assertThat(ended).as("Ctrl-C stops everything").isTrue();
    }
}
