package banmian.benchmarks.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal, whole or cut to an id, or to a number. */
final class Hashes {
    private static final int ID = 32;
    private static final int LONG = 16;

    private Hashes() {}

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static long number(String identity) {
        return Long.parseUnsignedLong(sha256(identity), 0, LONG, 16);
    }

    static String id(String identity) {
        return sha256(identity).substring(0, ID);
    }
}
