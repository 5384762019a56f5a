package banmian.deployments.tools;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.Optional;

/** What is said where a program is not to be had. */
final class Tool {
    private Tool() {}

    /** Skips the test on a machine that lacks the program; in CI that is a failure, since nothing else would notice. */
    static <T> T required(Optional<T> tool, String what) {
        if (tool.isEmpty() && System.getenv("CI") != null) {
            throw new AssertionError(what);
        }
        return tool.orElseGet(() -> abort(what));
    }
}
