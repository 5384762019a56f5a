package banmian.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.servers.process.ChildProcess;
import banmian.servers.process.LogTail;
import banmian.servers.process.Ports;
import banmian.testing.running.Project;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the three services as it is packaged, with a heap of 256 MiB, and a look at its memory. */
final class PackagedService implements AutoCloseable {
    private static final String HEAP = "256m";
    private static final Duration START = Duration.ofSeconds(120);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ChildProcess process;
    private final int port;

    private PackagedService(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param settings as {@code name=value}, as any operator would set them */
    static PackagedService start(String name, List<String> settings, Path folder) {
        int port = Ports.free();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dquarkus.http.host=localhost",
                "-Dquarkus.http.port=" + port));
        settings.forEach(setting -> command.add("-D" + setting));
        command.addAll(List.of(
                "-jar",
                Project.ROOT
                        .resolve(name)
                        .resolve("target/quarkus-app/quarkus-run.jar")
                        .toString()));
        return new PackagedService(ChildProcess.start(name, command, folder.resolve(name + ".log")), port);
    }

    String name() {
        return process.name();
    }

    void awaitReady() {
        process.awaitReady(this::isReady, START);
    }

    private boolean isReady() {
        try {
            return get("/q/health/ready").statusCode() == 200;
        } catch (AssertionError notYet) {
            return false;
        }
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url(path))).GET());
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(
                    request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new AssertionError(process.name() + " does not answer:\n" + LogTail.of(process.log()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Fails with the end of its log if it has ended. */
    void assertAlive() {
        assertThat(process.isAlive())
                .as(() -> process.name() + ":\n" + LogTail.of(process.log()))
                .isTrue();
    }

    String log() {
        try {
            return new String(Files.readAllBytes(process.log()), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The most memory that the process ever had, as the system counts it, in MiB. */
    long peakMebibytes() {
        try {
            String status = Files.readString(Path.of("/proc", Long.toString(process.pid()), "status"));
            Matcher peak = Pattern.compile("VmHWM:\\s+(\\d+) kB").matcher(status);
            assertThat(peak.find()).isTrue();
            return Long.parseLong(peak.group(1)) / 1024;
        } catch (IOException e) {
            return -1;
        }
    }

    /** What is used of the heap now, in MiB. */
    long heapMebibytes() {
        double bytes = get("/q/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
        return Math.round(bytes / (1 << 20));
    }

    @Override
    public void close() {
        process.close();
    }
}
