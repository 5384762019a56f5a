package banmian.deployments.tools;

import java.nio.file.Path;

/** Prometheus and its promtool, as Debian's package has them. */
public final class Prometheus {
    private static final String PACKAGE = "prometheus";

    private Prometheus() {}

    public static Path promtool() {
        return program("promtool");
    }

    public static Path server() {
        return program("prometheus");
    }

    private static Path program(String name) {
        return Tool.required(
                Command.find(name).or(() -> DebianPackage.program(PACKAGE, name)),
                name + " is not on this machine: install Prometheus");
    }
}
