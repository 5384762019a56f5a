package banmian.local.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the pages below the paths that were given: a file as it is, of a folder all {@code .txt} files at any depth, in
 * the order of their paths, each once. Hidden files and README.txt are no pages.
 */
public final class PageFiles {
    private PageFiles() {}

    /** Those of {@code paths} that do not exist. */
    public static List<Path> missing(List<Path> paths) {
        return paths.stream().filter(path -> !Files.exists(path)).toList();
    }

    /**
     * The pages below {@code paths}, which exist.
     *
     * @throws UncheckedIOException if a folder cannot be read
     */
    public static List<PageFile> in(List<Path> paths) {
        Map<String, PageFile> found = new LinkedHashMap<>();
        for (Path path : paths) {
            List<PageFile> files =
                    Files.isDirectory(path) ? inFolder(path) : List.of(new PageFile(path, path.getFileName()));
            files.forEach(file -> found.putIfAbsent(file.uri(), file));
        }
        return List.copyOf(found.values());
    }

    private static List<PageFile> inFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder.toRealPath())) {
            Path root = folder.toRealPath();
            return files.filter(file -> isPage(root.relativize(file)) && Files.isRegularFile(file))
                    .sorted()
                    .map(file -> new PageFile(file, root.relativize(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder " + folder, e);
        }
    }

    private static boolean isPage(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        String name = relative.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") && !name.equals("readme.txt");
    }
}
