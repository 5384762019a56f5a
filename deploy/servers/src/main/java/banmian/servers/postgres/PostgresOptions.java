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
 * @param tls null where connections are not encrypted, as on a laptop; else no other connection is taken
 */
public record PostgresOptions(Path data, int port, Path log, boolean durable, Tls tls) {
    /**
     * The server's certificate for {@code localhost}, and its key, which only the server's user may read; both PEM. The
     * certificate is also the one that clients trust.
     */
    public record Tls(Path certificate, Path key) {}

    public PostgresOptions(Path data, int port, Path log, boolean durable) {
        this(data, port, log, durable, null);
    }

    public PostgresOptions {
        requireNonNull(data, "data");
        requireNonNull(log, "log");
    }
}
