package banmian.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A document of the project, from wherever in it the tests run. */
final class DocFile {
    private DocFile() {}

    /** @param path as {@code docs/metrics.md} */
    static List<String> lines(String path) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(path))) {
            folder = folder.getParent();
        }
        try {
            return Files.readAllLines(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
