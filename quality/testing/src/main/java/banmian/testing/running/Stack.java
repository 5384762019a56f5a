package banmian.testing.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The whole system, started once for all tests by {@code banmian up --ports auto}, with the sample pages in it. Tests
 * get it as a parameter.
 */
public final class Stack implements BeforeAllCallback, ParameterResolver, AutoCloseable {
    private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(Stack.class);
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final HttpClient client = HttpClient.newHttpClient();
    private Path scratch;
    private Process up;
    private JsonNode addresses;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(STORE).computeIfAbsent("stack", key -> started(), Stack.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stack.class;
    }

    @Override
    public Stack resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(STORE).get("stack", Stack.class);
    }

    /** A folder for files of tests; it is removed at the end. */
    public Path scratch() {
        return scratch;
    }

    /** Runs a command that concerns this stack. */
    public Banmian.Result run(String command, String... arguments) {
        List<String> all = Stream.concat(
                        Stream.of(command, "--data", scratch.resolve("data").toString()), Stream.of(arguments))
                .toList();
        return Banmian.run(scratch, all.toArray(String[]::new));
    }

    /** What {@code status --json} says. */
    public JsonNode status() {
        Banmian.Result result = run("status", "--json");
        assertThat(result.exitCode()).as(result.err()).isZero();
        return json(result.out());
    }

    /** Waits until no record is on its way any more. */
    public JsonNode awaitIdle() {
        return awaitStatus(status -> status.get("lag").asLong(-1) == 0);
    }

    /** GET of a path of the API. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri("store", path)).GET());
    }

    /** POST of a page, by somebody who may. */
    public HttpResponse<String> post(String pathAndQuery, String contentType, byte[] body) {
        return post(key(), pathAndQuery, contentType, body);
    }

    /** The same by whoever has the key. */
    public HttpResponse<String> post(String key, String pathAndQuery, String contentType, byte[] body) {
        return send(HttpRequest.newBuilder(uri("ingest", pathAndQuery))
                .header("Content-Type", contentType)
                .header("Authorization", "Bearer " + key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** The key that {@code up} made for its data folder. */
    public String key() {
        try {
            return Files.readString(scratch.resolve("data/key")).strip();
        } catch (IOException e) {
            throw new AssertionError("no key", e);
        }
    }

    public String kafka() {
        return address("kafka");
    }

    /** Where a server listens: store, ingest, parse, kafka, postgres. */
    public String address(String server) {
        return addresses.get(server).asText();
    }

    public static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    @Override
    public void close() throws Exception {
        up.destroy();
        boolean ended = up.waitFor(60, TimeUnit.SECONDS);
        if (!ended) {
            up.destroyForcibly();
        }
        try (Stream<Path> files = Files.walk(scratch)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
        assertThat(ended).as("Ctrl-C stops everything").isTrue();
    }

    private Stack started() {
        try {
            scratch = Files.createTempDirectory("banmian-e2e");
            Path log = scratch.resolve("up.txt");
            up = Banmian.start(
                    log,
                    log,
                    "up",
                    "--ports",
                    "auto",
                    "--data",
                    scratch.resolve("data").toString());
            awaitSeeds();
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where that fails nobody would close the stack: it is stopped here. */
    private void awaitSeeds() {
        long seeds = Project.expectedResults().size();
        try {
            JsonNode status = awaitStatus(found ->
                    found.get("pages").asLong() == seeds && found.get("lag").asLong(-1) == 0);
            addresses = status.get("addresses");
        } catch (RuntimeException | AssertionError e) {
            up.destroy();
            throw e;
        }
    }

    private JsonNode awaitStatus(Predicate<JsonNode> reached) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        String last = "";
        while (System.nanoTime() < deadline && up.isAlive()) {
            Banmian.Result result = run("status", "--json");
            last = result.out() + result.err();
            // Not 0 while it is starting: then there are no counts.
            if (result.exitCode() == 0 && reached.test(json(result.out()))) {
                return json(result.out());
            }
            pause();
        }
        throw new AssertionError("not reached; status: " + last + "\nup: " + log());
    }

    /** The tests share the machine with what they wait for. */
    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String log() {
        try {
            return Banmian.textOf(scratch.resolve("up.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private URI uri(String service, String pathAndQuery) {
        return URI.create(address(service) + pathAndQuery);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
