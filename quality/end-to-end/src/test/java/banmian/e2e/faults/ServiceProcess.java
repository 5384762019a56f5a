package banmian.e2e.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.servers.process.ChildProcess;
import banmian.servers.process.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An instance of a service, as it is packaged. */
final class ServiceProcess {
    private static final Path PROJECT = Path.of("../..");
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final String SILENT = "no answer in time";

    private final ChildProcess process;
    private final int port;

    private ServiceProcess(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param settings as {@code name=value} */
    static ServiceProcess launch(Service service, String name, List<String> settings, Path folder) {
        int port = Ports.free();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dquarkus.http.host=localhost",
                "-Dquarkus.http.port=" + port,
                "-Dbanmian." + service.label() + ".instance=" + name));
        settings.forEach(setting -> command.add("-D" + setting));
        command.addAll(List.of(
                "-jar",
                PROJECT.resolve(service.label() + "-service/target/quarkus-app/quarkus-run.jar")
                        .toString()));
        return new ServiceProcess(ChildProcess.start(name, command, folder.resolve(name + ".log")), port);
    }

    String name() {
        return process.name();
    }

    String http() {
        return "http://localhost:" + port;
    }

    void awaitReady() {
        process.awaitReady(() -> whyNotReady().isEmpty(), PATIENCE);
    }

    /** What an instance says that is not ready; that it does not answer in time tells nothing on a busy machine. */
    Optional<String> unready() {
        return whyNotReady().filter(why -> !SILENT.equals(why));
    }

    private Optional<String> whyNotReady() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(http() + "/q/health/ready").toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(5_000);
            if (connection.getResponseCode() == 200) {
                return Optional.empty();
            }
            try (InputStream body = connection.getErrorStream()) {
                return Optional.of(new String(body.readAllBytes(), UTF_8));
            }
        } catch (SocketTimeoutException e) {
            return Optional.of(SILENT);
        } catch (IOException e) {
            return Optional.of(e.toString());
        }
    }

    void kill() {
        process.handle().destroyForcibly();
        process.close();
    }

    void freeze(Duration time) {
        Freeze.of(process.pid(), time);
    }

    void requestStop() {
        process.requestStop();
    }

    /** Ends it in good order. */
    void stop() {
        process.close();
    }
}
