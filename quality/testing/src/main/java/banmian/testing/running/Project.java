package banmian.testing.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where things are in the checkout that is tested. */
public final class Project {
    public static final Path ROOT = root();
    public static final Path SEEDS = ROOT.resolve("seeds");
    private static final String EXPECTED = ".expected.json";

    private Project() {}

    /** The expected results of all sample pages. */
    public static List<Path> expectedResults() {
        try (Stream<Path> files = Files.walk(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(EXPECTED))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page that {@code expected} is about. */
    public static Path pageOf(Path expected) {
        String name = expected.getFileName().toString();
        return expected.resolveSibling(name.substring(0, name.length() - EXPECTED.length()) + ".txt");
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("banmian"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
