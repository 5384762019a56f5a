package banmian.servers.kafka;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How the broker runs.
 *
 * @param data folder of its records and metadata, made if missing, kept across restarts
 * @param port it listens on, at localhost only
 * @param log file for its output, overwritten at each start
 * @param startTimeout how long it may take until it answers
 */
public record KafkaOptions(Path data, int port, Path log, Duration startTimeout) {
    private static final Duration START_TIMEOUT = Duration.ofSeconds(120);

    public KafkaOptions {
        requireNonNull(data, "data");
        requireNonNull(log, "log");
        requireNonNull(startTimeout, "startTimeout");
    }

    public KafkaOptions(Path data, int port, Path log) {
        this(data, port, log, START_TIMEOUT);
    }
}
