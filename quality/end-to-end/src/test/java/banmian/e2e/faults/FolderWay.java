package banmian.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts pages into the watched folder, each whole at once; the same page again is the same file, newer. */
final class FolderWay {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Pages pages;
    private final Path folder;
    private final Set<Path> files = new HashSet<>();

    FolderWay(Pages pages, Path folder) {
        this.pages = pages;
        this.folder = folder;
    }

    void push(Pages.Version version) {
        Path file = pages.file(version.page());
        try {
            Files.createDirectories(file.getParent());
            Path half = Files.write(folder.resolve("half-written"), pages.bytes(version));
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.add(file);
    }

    /** Waits until the service has noted every file, as it is now, as pushed. */
    void await() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!notPushed().isEmpty()) {
            assertThat(System.nanoTime())
                    .as("pushed from the folder: %s", notPushed())
                    .isLessThan(deadline);
            Thread.sleep(500);
        }
    }

    private List<String> notPushed() {
        try {
            Path journal = folder.resolve(".banmian-journal");
            Set<String> noted = Files.exists(journal) ? new HashSet<>(Files.readAllLines(journal)) : Set.of();
            List<String> missing = new ArrayList<>();
            for (Path file : files) {
                String line = Files.size(file) + "\t"
                        + Files.getLastModifiedTime(file).toMillis() + "\t"
                        + file.toUri().toASCIIString();
                if (!noted.contains(line)) {
                    missing.add(line);
                }
            }
            return missing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
