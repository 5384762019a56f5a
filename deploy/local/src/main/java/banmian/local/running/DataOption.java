package banmian.local.running;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --data}: which data folder a command is about. */
public final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder with the data (default: $BANMIAN_HOME, or data/ in the project).")
    private Path chosen;

    /** The folder, absolute. */
    public Path path() {
        Path folder = chosen == null ? byDefault() : chosen;
        return folder.toAbsolutePath().normalize();
    }

    private static Path byDefault() {
        String home = System.getenv("BANMIAN_HOME");
        return home == null || home.isEmpty()
                ? Path.of(System.getProperty("banmian.project", "."), "data")
                : Path.of(home);
    }
}
