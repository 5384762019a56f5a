package banmian.keys;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the holder of a key may do. Each role includes those before it. */
public enum Role {
    /** Read, where reading is closed. */
    READER,
    /** Push pages. */
    PUBLISHER,
    /** Replay dead letters, have pages parsed again. */
    OPERATOR;

    /** As in the key file: {@code publisher}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text();
    }

    /** The role of this name; empty where there is none. */
    public static Optional<Role> of(String text) {
        return Arrays.stream(values()).filter(role -> role.text().equals(text)).findFirst();
    }
}
