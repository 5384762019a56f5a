package banmian.servers.postgres;

import banmian.servers.process.ServerStartException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** PostgreSQL's programs for this machine, unpacked once per user and version into the user's cache folder. */
final class PostgresPrograms {
    private PostgresPrograms() {}

    /**
     * The folder with {@code bin/postgres}.
     *
     * @throws ServerStartException if this build has no PostgreSQL for this machine, or the cache cannot be written
     */
    static Path find() {
        try {
            byte[] archive = archive();
            Path folder = cache().resolve("postgres-" + fingerprint(archive));
            if (!Files.isDirectory(folder)) {
                unpackAtOnce(archive, folder);
            }
            return folder;
        } catch (IOException e) {
            throw new ServerStartException("Cannot unpack PostgreSQL: " + e.getMessage(), e);
        }
    }

    /** Into a folder of its own, then renamed: another process sees all of it or nothing. */
    private static void unpackAtOnce(byte[] archive, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        Path unfinished = Files.createTempDirectory(folder.getParent(), "unpacking-");
        PostgresArchive.unpack(new ByteArrayInputStream(archive), unfinished);
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(unfinished);
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static byte[] archive() throws IOException {
        String name = "/postgres-" + system() + "-" + processor() + ".txz";
        try (InputStream resource = PostgresPrograms.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new ServerStartException("This build has no PostgreSQL for this machine (" + name
                        + "): see postgres-binaries.platform in the parent pom");
            }
            return resource.readAllBytes();
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return List.of("windows", "linux").stream()
                .filter(name::contains)
                .findFirst()
                .orElse("darwin");
    }

    private static String processor() {
        return System.getProperty("os.arch").contains("aarch64") ? "arm_64" : "x86_64";
    }

    private static Path cache() {
        String chosen = System.getenv("XDG_CACHE_HOME");
        Path caches = chosen == null || chosen.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(chosen);
        return caches.resolve("banmian");
    }

    private static String fingerprint(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(PostgresPrograms::deleteOne);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
