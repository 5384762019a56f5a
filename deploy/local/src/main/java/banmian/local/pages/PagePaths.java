package banmian.local.pages;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Checks the paths of a command line before any work is done. */
public final class PagePaths {
    private PagePaths() {}

    /**
     * The pages below {@code paths}.
     *
     * @throws CommandLine.ParameterException if a path does not exist, with all that do not
     */
    public static List<PageFile> find(CommandLine command, List<Path> paths) {
        List<Path> missing = PageFiles.missing(paths);
        if (!missing.isEmpty()) {
            String names = missing.stream().map(Path::toString).collect(Collectors.joining(", "));
            throw new CommandLine.ParameterException(command, "No such file or folder: " + names);
        }
        return PageFiles.in(paths);
    }
}
