package banmian.local.status;

import banmian.local.terminal.Style;
import banmian.local.terminal.Terminal;

/** How things stand, for people. */
final class StatusText {
    private final Terminal out;

    StatusText(Terminal out) {
        this.out = out;
    }

    void print(StatusReport report) {
        switch (report.state()) {
            case STOPPED -> stopped(report);
            case STARTING -> out.line("Banmian is starting on " + report.data() + ".");
            case STOPPING -> out.line("Banmian is stopping on " + report.data() + ".");
            case RUNNING -> running(report);
        }
    }

    private void stopped(StatusReport report) {
        out.line("Nothing is running on " + report.data() + ".");
        if (report.problem() != null) {
            out.line(out.styled(Style.RED, "But " + report.problem() + "."));
        }
    }

    private void running(StatusReport report) {
        if (report.problem() == null) {
            counts(report);
        } else {
            out.line(out.styled(Style.RED, "Banmian is running, but not all of it answers: " + report.problem()));
        }
        out.line("");
        report.addresses().forEach((purpose, address) -> out.line(String.format("  %-10s%s", purpose, address)));
        out.line("  data      " + report.data());
    }

    private void counts(StatusReport report) {
        out.line(out.styled(
                Style.BOLD,
                report.pages() + " pages, " + report.articles() + " articles, " + report.deadLetters()
                        + " dead letters"));
        Lag lag = report.lag();
        out.line(
                lag.total() == 0
                        ? "All is worked off."
                        : lag.total() + " records on their way: ingest " + lag.ingest() + ", parse " + lag.parse()
                                + ", store " + lag.store());
        if (report.deadLetters() > 0) {
            out.line("");
            out.line(out.styled(Style.RED, "Last dead letters:"));
            report.latestDeadLetters().forEach(letter -> out.line("  " + letter.line()));
        }
    }
}
