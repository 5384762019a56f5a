package banmian.local.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.local.running.DataFolder;
import banmian.local.running.RunState;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that name a Kafka other than the running one. */
public final class KafkaOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--bootstrap", paramLabel = "HOST:PORT", description = "A Kafka other than the running one.")
    private String bootstrap;

    @Option(
            names = "--kafka-config",
            paramLabel = "FILE",
            description = "Settings for that Kafka's clients, as for TLS and SASL: security.protocol=SASL_SSL, …")
    private Path file;

    /**
     * The Kafka that is named, or else the one of a running stack; empty where nothing is named and nothing runs.
     *
     * @throws ParameterException if the file cannot be read, or there is a file and no address
     */
    public Optional<KafkaAddress> chosen(DataFolder folder) {
        if (bootstrap != null) {
            return Optional.of(new KafkaAddress(bootstrap, file == null ? Map.of() : settings(file)));
        }
        if (file != null) {
            throw new ParameterException(spec.commandLine(), "--kafka-config is for a Kafka named with --bootstrap");
        }
        return folder.runState().filter(RunState::isAlive).map(RunState::kafka).map(KafkaAddress::open);
    }

    private Map<String, String> settings(Path file) {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file, UTF_8)) {
            properties.load(text);
        } catch (IOException | IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "Cannot read the Kafka settings in " + file, e);
        }
        Map<String, String> settings = new HashMap<>();
        properties.forEach((name, value) -> settings.put(name.toString(), value.toString()));
        return settings;
    }
}
