package banmian.local.up;

import banmian.local.running.DataFolder;
import banmian.local.running.PortPlan;
import java.nio.file.Path;

/**
 * What the stack is started with.
 *
 * @param project folder with the packaged services
 * @param host interface that the services listen on
 * @param watched folder whose pages are pushed as they come; null for none
 * @param closed whether reading needs a key, too
 * @param rehearsal whether the servers write down what they load and run, for the starts after it ({@link StartCache})
 */
public record StackSettings(
        Path project, DataFolder data, PortPlan ports, String host, Path watched, boolean closed, boolean rehearsal) {
    /** For a stack that does what it is there for. */
    public StackSettings(Path project, DataFolder data, PortPlan ports, String host, Path watched, boolean closed) {
        this(project, data, ports, host, watched, closed, false);
    }
}
