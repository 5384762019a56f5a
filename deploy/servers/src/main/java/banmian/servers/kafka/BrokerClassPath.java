package banmian.servers.kafka;

import banmian.servers.process.ServerStartException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The jars of the broker, as the build resolved them: they are not on the class path of whoever starts it. */
final class BrokerClassPath {
    private static final String RESOURCE = "/banmian/servers/broker.classpath";

    private BrokerClassPath() {}

    /**
     * The class path for {@link BrokerMain}.
     *
     * @throws ServerStartException if jars have gone since the build
     */
    static String find() {
        String jars = read();
        List<String> missing = Arrays.stream(jars.split(File.pathSeparator))
                .filter(jar -> !Files.exists(Path.of(jar)))
                .toList();
        if (!missing.isEmpty()) {
            throw new ServerStartException(
                    "Jars of the Kafka broker are gone since the build (build again): " + String.join(", ", missing));
        }
        return ownCode() + File.pathSeparator + jars;
    }

    private static String read() {
        try (InputStream resource = BrokerClassPath.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new ServerStartException("No " + RESOURCE + ": the module servers was not built by Maven");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /** The jar, or folder, of this module. */
    static String ownCode() {
        try {
            return Path.of(BrokerMain.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("class path entry is no file", e);
        }
    }
}
