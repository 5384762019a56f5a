package banmian.servers.kafka;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How the broker runs.
 *
 * @param data folder of its records and metadata, made if missing, kept across restarts
 * @param port it listens on, at localhost only
 * @param log file for its output, overwritten at each start
 * @param startTimeout how long it may take until it answers
 * @param security what it asks of its clients; null for nothing, as on a laptop
 * @param java further options for its Java
 */
public record KafkaOptions(
        Path data, int port, Path log, Duration startTimeout, BrokerSecurity security, List<String> java) {
    private static final Duration START_TIMEOUT = Duration.ofSeconds(120);

    public KafkaOptions {
        requireNonNull(data, "data");
        requireNonNull(log, "log");
        requireNonNull(startTimeout, "startTimeout");
        java = List.copyOf(java);
    }

    public KafkaOptions(Path data, int port, Path log) {
        this(data, port, log, START_TIMEOUT, null, List.of());
    }

    /** What clients need beside the address. */
    Map<String, String> clientSettings() {
        return security == null ? Map.of() : security.clientSettings();
    }

    /** The same broker, who asks its clients for a password over TLS. */
    public KafkaOptions with(BrokerSecurity demanded) {
        return new KafkaOptions(data, port, log, startTimeout, demanded, java);
    }

    /** The same broker, run with these options of Java, too. */
    public KafkaOptions with(List<String> further) {
        return new KafkaOptions(data, port, log, startTimeout, security, further);
    }
}
