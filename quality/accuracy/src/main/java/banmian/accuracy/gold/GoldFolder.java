package banmian.accuracy.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A folder with a page's text in NAME.txt and its gold in NAME.json, in the order of the names. */
final class GoldFolder implements GoldPages {
    private static final String GOLD = ".json";

    private final Iterator<Path> files;
    private final int count;

    private GoldFolder(List<Path> files) {
        this.files = files.iterator();
        this.count = files.size();
    }

    static Optional<GoldPages> open(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> gold =
                    files.filter(file -> Files.exists(text(file))).sorted().toList();
            return gold.isEmpty() ? Optional.empty() : Optional.of(new GoldFolder(gold));
        }
    }

    @Override
    public OptionalInt count() {
        return OptionalInt.of(count);
    }

    @Override
    public boolean hasNext() {
        return files.hasNext();
    }

    @Override
    public GoldSource next() {
        Path file = files.next();
        return () -> read(file);
    }

    @Override
    public void close() {
        // Holds nothing open.
    }

    private static GoldPage read(Path file) {
        String name = file.getFileName().toString();
        try {
            return GoldJson.page(name, Files.readString(file), Files.readString(text(file)));
        } catch (IOException e) {
            throw new GoldException(name, "cannot be read: " + e.getMessage());
        }
    }

    /** The page of a gold file; the file itself where it is none, which is never there under that name. */
    private static Path text(Path file) {
        String name = file.getFileName().toString();
        String stem = name.endsWith(GOLD) ? name.substring(0, name.length() - GOLD.length()) : name + "/none";
        return file.resolveSibling(stem + ".txt");
    }
}
