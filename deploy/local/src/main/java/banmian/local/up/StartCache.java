package banmian.local.up;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What Java has written down of a server at work: the classes it loads and links, and what its methods mostly do. With it
 * the next start need not find that out anew, and what runs often is compiled sooner and once. Java leaves the file aside
 * where it was made by another Java or of other jars.
 *
 * @param file of one server
 */
public record StartCache(Path file) {
    /** The first Java that writes such a file in one go, methods included (JEP 514, JEP 515). */
    private static final int OLDEST_JAVA = 25;

    /** Java 25 warns in the log about small parts of its own file that it makes anew. */
    private static final String QUIET = "-Xlog:aot*=error";

    /** That of the broker that {@code up} starts. */
    public static StartCache ofBroker(Path project) {
        return new StartCache(project.resolve("deploy/local/target/banmian/broker.aot"));
    }

    /** Whether the Java that runs this can make one. */
    public static boolean isPossible() {
        return Runtime.version().feature() >= OLDEST_JAVA;
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /** Options that make Java use the file; none where there is none. */
    public List<String> use() {
        return isPossible() && exists() ? List.of("-XX:AOTCache=" + file, QUIET) : List.of();
    }

    /** Options that make Java write the file when it ends. */
    List<String> record() {
        return isPossible() ? List.of("-XX:AOTCacheOutput=" + file) : List.of();
    }

    /** What a server of a stack is run with. */
    List<String> options(StackSettings settings) {
        return settings.rehearsal() ? record() : use();
    }
}
