package banmian.local.pages;

import java.nio.file.Path;

/**
 * A file with a page.
 *
 * @param path where it is
 * @param relative its path below the folder that was given; its name where the file itself was given
 */
public record PageFile(Path path, Path relative) {
    /** Its address: the path in it may tell newspaper, date and label. */
    public String uri() {
        return path.toAbsolutePath().normalize().toUri().toString();
    }
}
