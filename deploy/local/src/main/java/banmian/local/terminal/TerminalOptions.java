package banmian.local.terminal;

import java.io.PrintStream;
import picocli.CommandLine.Option;

/** The option {@code --no-color}, and what the script found out about the terminal. */
public final class TerminalOptions {
    @Option(names = "--no-color", description = "No colours; NO_COLOR in the environment says the same.")
    private boolean noColor;

    /** Standard output. */
    public Terminal out() {
        return terminal(System.out, "banmian.terminal.out");
    }

    /** Standard error, for words beside the output. */
    public Terminal err() {
        return terminal(System.err, "banmian.terminal.err");
    }

    private Terminal terminal(PrintStream stream, String columnsProperty) {
        String noColorVariable = System.getenv("NO_COLOR");
        boolean colours = !noColor && (noColorVariable == null || noColorVariable.isEmpty());
        return new Terminal(stream, Integer.getInteger(columnsProperty, 0), colours);
    }
}
