package banmian.local.running;

import banmian.contracts.codec.Json;
import banmian.keys.KeyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The folder with everything that survives a restart, and the logs.
 *
 * @param path absolute
 */
public record DataFolder(Path path) {
    public Path kafka() {
        return path.resolve("kafka");
    }

    public Path postgres() {
        return path.resolve("postgres");
    }

    /** The search index of the store; built again from the database where it is missing. */
    public Path search() {
        return path.resolve("search");
    }

    /** The hashes of the keys that the services take. */
    public KeyFile keys() {
        return new KeyFile(path.resolve("keys"));
    }

    /** The file with the key of whoever owns this folder; only they may read it. */
    public Path ownKey() {
        return path.resolve("key");
    }

    /** The log of a server, by its short name. */
    public Path log(String server) {
        return path.resolve("logs").resolve(server + ".log");
    }

    /** What runs here, or was left by a crash; empty after an orderly end. */
    public Optional<RunState> runState() {
        try {
            return Files.exists(runFile())
                    ? Optional.of(Json.mapper().readValue(Files.readAllBytes(runFile()), RunState.class))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + runFile() + " (remove it if nothing runs)", e);
        }
    }

    /** Replaces the state as one: a reader sees the old or the new. */
    public void write(RunState state) {
        try {
            Files.createDirectories(path);
            Path next = path.resolve("run.json.next");
            Files.write(next, Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(state));
            Files.move(next, runFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + runFile(), e);
        }
    }

    public void removeRunState() {
        try {
            Files.deleteIfExists(runFile());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + runFile(), e);
        }
    }

    private Path runFile() {
        return path.resolve("run.json");
    }
}
