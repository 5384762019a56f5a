package banmian.store.room;

import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Styles, scripts and pictures of the room: all that is in the folder {@code room-assets}. Their address has a digest of
 * them all, so that browsers may keep them for good, and modules import each other by relative paths.
 */
@Singleton
class Assets {
    static final String PATH = "/assets";

    private static final String FOLDER = "room-assets";
    private static final int DIGITS = 12;

    private final Map<String, byte[]> files = new TreeMap<>();
    private final String version;

    Assets() {
        try {
            ClassPathUtils.consumeAsPaths(FOLDER, this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.version = digest();
    }

    /** The address below which the assets are. */
    String root() {
        return PATH + "/" + version;
    }

    boolean isCurrent(String asked) {
        return version.equals(asked);
    }

    Optional<byte[]> content(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private void read(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
