package banmian.local;

/** Exit codes of all commands, as {@code --help} lists them. */
public final class ExitCode {
    public static final int OK = 0;

    /** Something did not work, or did not work for some of the pages. */
    public static final int FAILED = 1;

    /** The command was called wrongly: an unknown option, a path that does not exist. */
    public static final int USAGE = 2;

    /** Nothing is running here. */
    public static final int NOT_RUNNING = 3;

    private ExitCode() {}
}
