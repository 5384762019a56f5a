package banmian.servers.postgres;

import banmian.servers.process.LogTail;
import banmian.servers.process.ServerStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folder of a PostgreSQL server: made once, and watched by the file that names the process working on it. */
final class DataFolder {
    private final Path folder;

    DataFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    Path path() {
        return folder;
    }

    /**
     * Makes a new folder for user {@code banmian}; does nothing where there is one. Order and letter case of text follow
     * Unicode's code points, whatever the machine's locale.
     */
    void initialize(PostgresCommands commands, Path log) throws IOException {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            return;
        }
        Path password = PostgresCommands.secret(EmbeddedPostgres.PASSWORD);
        try {
            int exit = commands.run(log, "initdb", initdbArguments(password));
            if (exit != 0) {
                throw new ServerStartException("PostgreSQL cannot use the folder " + folder + ":\n" + LogTail.of(log));
            }
        } finally {
            Files.delete(password);
        }
    }

    private List<String> initdbArguments(Path password) {
        return List.of(
                "-D",
                folder.toString(),
                "--username=" + EmbeddedPostgres.USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }

    /** Writes down that only encrypted connections are taken. */
    void demandTls() throws IOException {
        Files.writeString(
                folder.resolve("pg_hba_tls.conf"),
                "hostssl all all 127.0.0.1/32 scram-sha-256\nhostssl all all ::1/128 scram-sha-256\n");
    }

    /** The server working on the folder, if it is alive. */
    Optional<ProcessHandle> server() {
        try {
            Path file = folder.resolve("postmaster.pid");
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
            return ProcessHandle.of(pid).filter(DataFolder::isPostgres);
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /**
     * Removes what a killed server left. PostgreSQL would take any process that was given the same number since, for the
     * server.
     */
    void forgetDeadServer() throws IOException {
        if (server().isEmpty()) {
            Files.deleteIfExists(folder.resolve("postmaster.pid"));
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command ->
                                Path.of(command).getFileName().toString().startsWith("postgres"))
                        .orElse(true);
    }
}
