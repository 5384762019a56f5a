package banmian.deployments.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program out of a package of Debian's, unpacked below {@code target/}: nothing is installed on the machine, no service
 * started, and nobody needs to be root where the lists of packages are there.
 */
final class DebianPackage {
    private static final Path FOLDER = Path.of("target/debian").toAbsolutePath();

    private DebianPackage() {}

    /** @return empty where this is no Debian, or it has no such package */
    static Optional<Path> program(String name, String program) {
        Path unpacked = FOLDER.resolve(name);
        Path found = unpacked.resolve("usr/bin").resolve(program);
        if (!Files.exists(found) && Command.find("apt-get").isPresent()) {
            unpack(name, unpacked);
        }
        return Optional.of(found).filter(Files::isExecutable);
    }

    private static void unpack(String name, Path folder) {
        try {
            Files.createDirectories(folder);
            if (!download(name, folder)) {
                Command.run(folder, List.of("apt-get", "-qq", "update"));
                download(name, folder);
            }
            Optional<Path> archive = archive(folder);
            if (archive.isPresent()) {
                Command.Result unpacking =
                        Command.run(folder, List.of("dpkg", "-x", archive.get().toString(), folder.toString()));
                assertThat(unpacking.isGood()).as(unpacking.output()).isTrue();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean download(String name, Path folder) {
        return Command.run(folder, List.of("apt-get", "-qq", "download", name)).isGood();
    }

    private static Optional<Path> archive(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".deb")).findFirst();
        }
    }
}
