package banmian.keys;

import java.util.regex.Pattern;

/**
 * A key as the file knows it: not the secret, only its hash.
 *
 * @param name who has it: 1 to 64 of a–z, 0–9, dot, dash and underscore
 * @param hash of {@link Secret#hash}
 */
public record AccessKey(String name, Role role, String hash) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String HASH_KIND = "sha256:";

    /** @throws IllegalArgumentException where name or hash is none, with what is wrong */
    public AccessKey {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a key's name has 1 to 64 of a-z, 0-9, dot, dash and underscore");
        }
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("a key's hash is a SHA-256 in 64 hexadecimal digits");
        }
    }

    /** Reads {@code scanner publisher sha256:9f86d0…}. */
    static AccessKey parse(String line) {
        String[] parts = line.split("\\s+");
        if (parts.length != 3 || !parts[2].startsWith(HASH_KIND)) {
            throw new IllegalArgumentException("a key is a name, a role and sha256:HASH");
        }
        Role role = Role.of(parts[1])
                .orElseThrow(() -> new IllegalArgumentException("a role is reader, publisher or operator"));
        return new AccessKey(parts[0], role, parts[2].substring(HASH_KIND.length()));
    }

    String line() {
        return name + " " + role.text() + " " + HASH_KIND + hash;
    }
}
