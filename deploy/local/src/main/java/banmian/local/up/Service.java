package banmian.local.up;

import banmian.local.running.PortPlan;
import banmian.servers.postgres.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One of the three services, as its build packaged it. */
public enum Service {
    INGEST("256m"),
    PARSE("256m"),
    STORE("256m");

    /** Java would begin with a 64th of the memory, and never give that back. */
    private static final String FIRST_HEAP = "64m";

    private final String heap;

    Service(String heap) {
        this.heap = heap;
    }

    /** As in log files and for people. */
    public String title() {
        return name().toLowerCase(Locale.ROOT) + "-service";
    }

    public Path jar(Path project) {
        return project.resolve(title()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** What a rehearsal has written down of it, beside its jar. */
    public StartCache startCache(Path project) {
        return new StartCache(jar(project).resolveSibling("app.aot"));
    }

    public int port(PortPlan ports) {
        return switch (this) {
            case INGEST -> ports.ingest();
            case PARSE -> ports.parse();
            case STORE -> ports.http();
        };
    }

    /** The command that runs it. */
    public List<String> command(StackSettings settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms" + FIRST_HEAP,
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Dquarkus.http.host=" + settings.host(),
                "-Dquarkus.http.port=" + port(settings.ports()),
                "-Dkafka.bootstrap.servers=localhost:" + settings.ports().kafka(),
                "-Dbanmian.guard.keys-file=" + settings.data().keys().path(),
                "-Dbanmian.guard.reads=" + (settings.closed() ? "closed" : "open")));
        command.addAll(own(settings));
        command.addAll(startCache(settings.project()).options(settings));
        command.addAll(List.of("-jar", jar(settings.project()).toString()));
        return command;
    }

    private List<String> own(StackSettings settings) {
        PortPlan ports = settings.ports();
        return switch (this) {
            case INGEST -> ingest(settings);
            case PARSE -> List.of();
            case STORE ->
                List.of(
                        "-Dquarkus.datasource.jdbc.url=" + ports.addresses().get("postgres"),
                        "-Dquarkus.datasource.username=" + EmbeddedPostgres.USER,
                        "-Dquarkus.datasource.password=" + EmbeddedPostgres.PASSWORD,
                        "-Dbanmian.store.search.folder=" + settings.data().search(),
                        "-Dbanmian.store.pipeline.ingest=" + ports.addresses().get("ingest"),
                        "-Dbanmian.store.pipeline.parse=" + ports.addresses().get("parse"),
                        "-Dbanmian.store.pipeline.store=" + ports.addresses().get("store"),
                        "-Dbanmian.store.pipeline.key-file=" + settings.data().ownKey());
        };
    }

    private static List<String> ingest(StackSettings settings) {
        List<String> own = new ArrayList<>();
        own.add("-Dbanmian.ingest.read-api=" + settings.ports().addresses().get("store"));
        if (settings.watched() != null) {
            own.add("-Dbanmian.ingest.folder.path=" + settings.watched());
        }
        return own;
    }
}
