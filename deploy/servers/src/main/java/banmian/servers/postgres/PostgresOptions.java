package banmian.servers.postgres;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * How the database server runs.
 *
 * @param data folder of its files, made if missing, kept across restarts
 * @param port it listens on, at localhost only
 * @param log file for its output, overwritten at each start
 * @param durable whether a committed row survives a power cut; false is faster and for data that nobody keeps
 */
public record PostgresOptions(Path data, int port, Path log, boolean durable) {
    public PostgresOptions {
        requireNonNull(data, "data");
        requireNonNull(log, "log");
    }
}
