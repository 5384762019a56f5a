package banmian.search.index;

import java.io.IOException;
import java.nio.file.Path;

/** Another process writes to the folder; it goes away with that process. */
public class IndexInUseException extends IOException {
    IndexInUseException(Path folder, Throwable cause) {
        super("another process uses the index in " + folder, cause);
    }
}
