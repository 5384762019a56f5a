package banmian.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that only their owner may read, from the first byte on. */
public final class OwnersFile {
    private OwnersFile() {}

    /** Writes {@code text} as UTF-8, instead of what was there. */
    public static void write(Path file, String text) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        // Java makes temporary files for their owner only, where the system knows owners.
        Path next = Files.createTempFile(folder, ".", ".next");
        try {
            Files.writeString(next, text);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }
}
