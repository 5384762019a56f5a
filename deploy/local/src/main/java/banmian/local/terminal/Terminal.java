package banmian.local.terminal;

import java.io.PrintStream;

/**
 * Where the command speaks to people. On a terminal, progress is one line that changes; elsewhere it is a line now and
 * then, where nothing else was said for a while.
 */
public final class Terminal {
    /** Wide enough that no table wraps in a file. */
    private static final int COLUMNS_OF_A_FILE = 10_000;

    private static final long PLAIN_PROGRESS_NANOS = 2_000_000_000L;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean live;
    private final int columns;
    private final boolean colours;
    private String progress = "";
    private long lastPlainProgress;

    /**
     * @param columns of the terminal; 0 where {@code out} is none
     * @param colours whether colours are wanted; none are used where {@code out} is no terminal
     */
    public Terminal(PrintStream out, int columns, boolean colours) {
        this.out = out;
        this.live = columns > 0;
        this.columns = live ? columns : COLUMNS_OF_A_FILE;
        this.colours = live && colours;
        this.lastPlainProgress = System.nanoTime();
    }

    public int columns() {
        return columns;
    }

    public String styled(Style style, String text) {
        return colours ? style.apply(text) : text;
    }

    /** Prints a line for good. */
    public synchronized void line(String text) {
        endProgress();
        out.println(text);
        out.flush();
        lastPlainProgress = System.nanoTime();
    }

    /** Says what begins now: for as long as it takes on a terminal, for good elsewhere. */
    public synchronized void step(String text) {
        if (live) {
            progress(text);
        } else {
            line(text);
        }
    }

    /** Shows how far the work is, in place of what was shown before. */
    public synchronized void progress(String text) {
        if (text.equals(progress)) {
            return;
        }
        if (live) {
            progress = text;
            out.print(CLEAR_LINE + DisplayWidth.cut(text, columns - 1));
            out.flush();
        } else if (System.nanoTime() - lastPlainProgress > PLAIN_PROGRESS_NANOS) {
            progress = text;
            lastPlainProgress = System.nanoTime();
            out.println(text);
            out.flush();
        }
    }

    /** Takes the progress line away. */
    public synchronized void endProgress() {
        if (live && !progress.isEmpty()) {
            out.print(CLEAR_LINE);
            out.flush();
        }
        progress = "";
    }
}
