package banmian.local.audit;

import banmian.local.terminal.Style;
import banmian.local.terminal.Table;
import banmian.local.terminal.Terminal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an audit found, for people. */
final class AuditText {
    private final Terminal out;

    AuditText(Terminal out) {
        this.out = out;
    }

    void print(AuditReport report) {
        Table table = new Table(
                "stage", "records", "done", "dead letters", "missing", "double", "under way", "cannot be told");
        report.stages()
                .forEach((name, stage) -> table.row(
                        name,
                        number(stage.records()),
                        number(stage.done()),
                        number(stage.deadLetters()),
                        number(stage.missing()),
                        number(stage.repeated()),
                        number(stage.underWay()),
                        number(stage.untold())));
        table.lines(out.columns()).forEach(out::line);
        out.line("In the database: " + number(report.pages()) + " pages, " + number(report.articles()) + " articles.");
        notes(report);
        report.findings().forEach(finding -> out.line(line(finding)));
        long more = report.faults() - report.findings().size();
        if (more > 0) {
            out.line("… and " + number(more) + " more (--list)");
        }
        verdict(report);
    }

    /** What is no fault, and may be taken for one. */
    private void notes(AuditReport report) {
        StageReport store = report.stages().get("store");
        long again = store.done() - report.pages();
        if (again > 0) {
            out.line(number(again) + " records were of pages that had come before: pushed again, or corrected.");
        }
        long reprocessed = report.stages().values().stream()
                .mapToLong(StageReport::madeOfNone)
                .sum();
        if (reprocessed > 0) {
            out.line(number(reprocessed) + " records were made of no other: read again, or put there by hand.");
        }
    }

    private void verdict(AuditReport report) {
        switch (report.verdict()) {
            case CLEAN -> out.line(out.styled(Style.GREEN, "Clean: every record is accounted for, once."));
            case OPEN -> out.line("Nothing is known to be missing or double, but not all can be told yet.");
            case FAULTY -> out.line(out.styled(Style.RED, number(report.faults()) + " records are not accounted for."));
        }
    }

    private String line(Finding finding) {
        String page = Stream.of(finding.newspaper(), finding.issueDate(), finding.pageLabel(), finding.pageId())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return out.styled(Style.RED, finding.kind().json()) + " " + finding.topic() + "/" + finding.partition() + "/"
                + finding.offset() + (page.isEmpty() ? "" : " " + page) + ": " + finding.detail();
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
