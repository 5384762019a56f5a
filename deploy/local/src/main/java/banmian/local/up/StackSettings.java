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
 */
public record StackSettings(Path project, DataFolder data, PortPlan ports, String host, Path watched, boolean closed) {}
