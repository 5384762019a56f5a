package banmian.local.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes each result to a file of its own.
 *
 * @param names of the files below {@code folder}, by position
 */
record FolderOutput(Path folder, List<Path> names) implements Output {
    private static final byte[] NOTHING = {};

    @Override
    public Done take(Parsing parsing, int position) {
        if (parsing instanceof Parsing.Failed failed) {
            return new Done.Failed(failed.name(), failed.why());
        }
        Path file = folder.resolve(names.get(position));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, PageJson.PRETTY.write(((Parsing.Parsed) parsing).page()));
            return new Done.Ok(NOTHING);
        } catch (IOException e) {
            return new Done.Failed(file.toString(), "cannot write: " + e.getMessage());
        }
    }
}
