package banmian.accuracy.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalInt;

/** The gold pages of a folder (NAME.txt beside NAME.json) or of a file with one page a line, one after the other. */
public interface GoldPages extends Iterator<GoldSource>, AutoCloseable {
    /** How many there are; empty where only the reading will tell. */
    OptionalInt count();

    @Override
    void close() throws IOException;

    /** Those at {@code path}; empty where there are none. */
    static Optional<GoldPages> open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return GoldFolder.open(path);
        }
        return Files.isRegularFile(path) && GoldLines.fits(path) ? Optional.of(GoldLines.open(path)) : Optional.empty();
    }
}
