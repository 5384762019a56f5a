package banmian.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The file with the hashes of all keys. The services read it anew when it changes, so a key that is revoked is refused
 * within seconds and without a restart.
 */
public record KeyFile(Path path) {
    private static final List<String> HEAD = List.of(
            "# Who may change something: name, role (reader, publisher, operator), hash of the key. The keys themselves",
            "# are nowhere. Made by 'banmian keys'.");

    /**
     * The keys; none where there is no file.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is no key file, with the line's number
     */
    public KeyList read() throws IOException {
        return Files.exists(path) ? KeyList.parse(Files.readAllLines(path)) : KeyList.empty();
    }

    /** Replaces the file as one: a reader sees the old keys or the new. */
    public void write(KeyList keys) throws IOException {
        List<String> lines = new ArrayList<>(HEAD);
        keys.keys().forEach(key -> lines.add(key.line()));
        OwnersFile.write(path, String.join("\n", lines) + "\n");
    }
}
