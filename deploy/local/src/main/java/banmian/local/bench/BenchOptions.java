package banmian.local.bench;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The options of {@code bench}, for the command and for the program that it starts. */
public final class BenchOptions {
    @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "Rounds (default: 3).")
    private int rounds;

    @Option(
            names = "--pages",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Pages in each measurement of a round, about 11 articles each (default: 1000).")
    private int pages;

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "20000",
            description = "Least number of articles stored when the read API is measured (default: 20000).")
    private int articles;

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            converter = PartByName.class,
            description = "Only these parts: ${COMPLETION-CANDIDATES}. Ratios need what they are ratios to.")
    private List<BenchPart> only;

    @Option(names = "--json", description = "All values of all rounds as JSON instead of the table.")
    private boolean json;

    @Option(
            names = "--profile",
            paramLabel = "DIR",
            description = "Also keep a JFR recording of each service there: where its time goes.")
    private Path profile;

    @Option(
            names = "--scratch",
            paramLabel = "DIR",
            description = "Where database, broker and index are while it runs: an empty folder on the disk to measure"
                    + " (default: a temporary folder). Removed at the end.")
    private Path scratch;

    /** @throws ParameterException if a value is out of range */
    public void check(CommandLine command) {
        if (rounds < 1 || pages < 1 || articles < 1) {
            throw new ParameterException(command, "--rounds, --pages and --articles must be 1 or more");
        }
    }

    public int rounds() {
        return rounds;
    }

    public int pages() {
        return pages;
    }

    public int articles() {
        return articles;
    }

    public Set<BenchPart> parts() {
        return only == null ? EnumSet.allOf(BenchPart.class) : EnumSet.copyOf(only);
    }

    public boolean json() {
        return json;
    }

    /** Null for none. */
    public Path profile() {
        return profile;
    }

    /** Null for a temporary one. */
    public Path scratch() {
        return scratch;
    }

    /** Says names as the help does where there is no such part. */
    private static final class PartByName implements ITypeConverter<BenchPart> {
        @Override
        public BenchPart convert(String name) {
            return Stream.of(BenchPart.values())
                    .filter(part -> part.toString().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "there is no '" + name + "'; there are " + List.of(BenchPart.values())));
        }
    }
}
