package banmian.testing.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for a server's files that goes away with the server. */
record ScratchFolder(Path path) implements AutoCloseable {
    static ScratchFolder create(String purpose) {
        try {
            return new ScratchFolder(Files.createTempDirectory("banmian-test-" + purpose + "-"));
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for " + purpose, e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + path, e);
        }
    }
}
