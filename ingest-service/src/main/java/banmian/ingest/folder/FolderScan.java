package banmian.ingest.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Finds the *.txt files of a folder and its subfolders. Symbolic links to folders are not followed. */
final class FolderScan {
    private FolderScan() {}

    /**
     * The files and how they look, in the order of their paths. What cannot be looked at is left out: it is back at the
     * next scan if it can be.
     */
    static Map<Path, FileState> of(Path folder) throws IOException {
        Map<Path, FileState> found = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
                if (attributes.isRegularFile() && name.endsWith(".txt")) {
                    found.put(
                            file,
                            new FileState(
                                    attributes.size(),
                                    attributes.lastModifiedTime().toMillis()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
