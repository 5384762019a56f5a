package banmian.keys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All keys that are valid, found by secret or by name. */
public final class KeyList {
    private final List<AccessKey> keys;
    private final Map<String, AccessKey> byHash = new HashMap<>();

    private KeyList(List<AccessKey> keys) {
        this.keys = List.copyOf(keys);
        for (AccessKey key : keys) {
            if (named(key.name()).filter(first -> first != key).isPresent()) {
                throw new IllegalArgumentException("two keys have the name " + key.name());
            }
            byHash.put(key.hash(), key);
        }
    }

    public static KeyList empty() {
        return new KeyList(List.of());
    }

    /**
     * Reads a key file's lines; empty ones and those that begin with {@code #} are nothing.
     *
     * @throws IllegalArgumentException at a line that is no key, with its number and never with the line itself
     */
    static KeyList parse(List<String> lines) {
        List<AccessKey> keys = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                keys.add(parse(line, i + 1));
            }
        }
        return new KeyList(keys);
    }

    private static AccessKey parse(String line, int number) {
        try {
            return AccessKey.parse(line);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
        }
    }

    public List<AccessKey> keys() {
        return keys;
    }

    /** The key with this secret. Found by its hash: how long that takes tells nothing of the secret. */
    public Optional<AccessKey> of(String secret) {
        return Optional.ofNullable(byHash.get(Secret.hash(secret)));
    }

    public Optional<AccessKey> named(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    /** @throws IllegalArgumentException where there is one of this name */
    public KeyList with(AccessKey key) {
        List<AccessKey> more = new ArrayList<>(keys);
        more.add(key);
        return new KeyList(more);
    }

    public KeyList without(String name) {
        return new KeyList(keys.stream().filter(key -> !key.name().equals(name)).toList());
    }
}
