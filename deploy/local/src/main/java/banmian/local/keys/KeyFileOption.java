package banmian.local.keys;

import banmian.keys.KeyFile;
import banmian.keys.KeyList;
import banmian.local.running.DataFolder;
import banmian.local.running.DataOption;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which file of keys a command is about. */
final class KeyFileOption {
    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "A file of keys (default: that of the data folder, which the running services read).")
    private Path chosen;

    @Mixin
    private DataOption data;

    KeyFile file() {
        return chosen == null ? new DataFolder(data.path()).keys() : new KeyFile(chosen.toAbsolutePath());
    }

    /** @throws IOException if it cannot be read or is no file of keys, with its path */
    KeyList read() throws IOException {
        try {
            return file().read();
        } catch (IllegalArgumentException e) {
            throw new IOException(file().path() + " is no file of keys: " + e.getMessage(), e);
        }
    }
}
