package banmian.deployments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The files of the project that the tests look at. */
final class Project {
    static final Path ROOT = root();
    static final Path KUBERNETES = ROOT.resolve("deploy/kubernetes");
    static final Path MONITORING = ROOT.resolve("deploy/monitoring");
    static final List<String> SERVICES = List.of("ingest-service", "parse-service", "store-service");

    private Project() {}

    /** The settings that a service is built with. */
    static Properties settings(String service) {
        Properties settings = new Properties();
        Stream.of(
                        "http-guard/src/main/resources/META-INF/microprofile-config.properties",
                        service + "/src/main/resources/application.properties")
                .forEach(file -> {
                    try (var text = Files.newBufferedReader(ROOT.resolve(file))) {
                        settings.load(text);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        return settings;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("banmian"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
