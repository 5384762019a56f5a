package banmian.local.running;

import banmian.keys.AccessKey;
import banmian.keys.KeyList;
import banmian.keys.OwnersFile;
import banmian.keys.Role;
import banmian.keys.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;

/**
 * The key of whoever owns a data folder: made the first time, with the role of an operator, in a file that only they may
 * read. So a laptop needs no setting up, and other people on it still have no key.
 */
public final class OwnKey {
    /** Its name among the keys. */
    public static final String NAME = "local";

    private final DataFolder folder;

    public OwnKey(DataFolder folder) {
        this.folder = folder;
    }

    /** The secret; empty where there is none, or it is somebody else's. */
    public Optional<String> read() {
        try {
            return Files.isReadable(folder.ownKey())
                    ? Optional.of(Files.readString(folder.ownKey()).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder.ownKey(), e);
        }
    }

    /** Makes it where there is none that the services would take. */
    public void make() {
        try {
            KeyList keys = folder.keys().read();
            if (read().flatMap(keys::of).isEmpty()) {
                String secret = Secret.create();
                OwnersFile.write(folder.ownKey(), secret + "\n");
                folder.keys().write(keys.without(NAME).with(new AccessKey(NAME, Role.OPERATOR, Secret.hash(secret))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a key in " + folder.path(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(folder.keys().path() + " is no file of keys: " + e.getMessage(), e);
        }
    }
}
