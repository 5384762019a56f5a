package banmian.local.parse;

import banmian.local.ExitCode;
import banmian.local.terminal.Style;
import banmian.local.terminal.Terminal;
import java.nio.file.Path;

/** Prints results in order and counts what failed. */
final class ParseReport {
    private final Terminal err;
    private final int total;
    private int done;
    private int failed;

    /** @param total pages to come */
    ParseReport(Terminal err, int total) {
        this.err = err;
        this.total = total;
    }

    void add(Output.Done result) {
        done++;
        if (result instanceof Output.Done.Failed failure) {
            failed++;
            err.line(err.styled(Style.RED, "Refused ") + failure.name() + ": " + failure.why());
            return;
        }
        byte[] json = ((Output.Done.Ok) result).toPrint();
        if (json.length > 0) {
            System.out.write(json, 0, json.length);
        } else {
            err.progress("Parsed " + done + " of " + total);
        }
    }

    /** Says what was written to {@code folder}. */
    void summary(Path folder) {
        err.line("Parsed " + (done - failed) + " of " + total + " pages into " + folder);
    }

    int exitCode() {
        System.out.flush();
        return failed == 0 ? ExitCode.OK : ExitCode.FAILED;
    }
}
