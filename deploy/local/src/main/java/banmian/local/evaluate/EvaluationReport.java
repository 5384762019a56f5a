package banmian.local.evaluate;

import banmian.accuracy.measure.Figures;
import banmian.accuracy.measure.Measure;
import banmian.accuracy.measure.Reliability;
import banmian.accuracy.report.DifferenceLines;
import banmian.accuracy.report.Evaluation;
import banmian.accuracy.report.GroupSheet;
import banmian.accuracy.report.Grouping;
import banmian.accuracy.report.Sheet;
import banmian.accuracy.report.Sheets;
import banmian.local.terminal.Style;
import banmian.local.terminal.Table;
import banmian.local.terminal.Terminal;
import java.util.List;

/** Prints an evaluation for people. */
final class EvaluationReport {
    private final Terminal out;
    private final Evaluation evaluation;

    EvaluationReport(Terminal out, Evaluation evaluation) {
        this.out = out;
        this.evaluation = evaluation;
    }

    void figures() {
        Figures total = evaluation.total();
        print("Pages: " + evaluation.pages().size(), Sheets.scores(total));
        print("Articles and boundaries", Sheets.single(total));
        print(
                "Confidence: articles that are right (IoU > 0.9 and the same headline)",
                reliability(total, Measure.ARTICLE_CONFIDENCE));
        print("Boundaries: an article begins there", reliability(total, Measure.BOUNDARY_CONFIDENCE));
        print("Review: of the articles to look at, those that are wrong", Sheets.review(total));
    }

    private static Sheet reliability(Figures figures, Measure measure) {
        return Sheets.reliability((Reliability) figures.of(measure));
    }

    void groups(Grouping grouping) {
        print("F1 of each group (Pk: 0 is best)", GroupSheet.of(grouping, evaluation.by(grouping)));
    }

    void worst(int most) {
        evaluation.worst(most).forEach(page -> {
            List<String> lines = DifferenceLines.detail(page);
            out.line(out.styled(Style.BOLD, lines.get(0)));
            lines.stream().skip(1).forEach(out::line);
            out.line("");
        });
    }

    void errors() {
        evaluation.pages().forEach(page -> DifferenceLines.rows(page).forEach(out::line));
    }

    private void print(String title, Sheet sheet) {
        Table table = new Table(sheet.titles().toArray(String[]::new));
        sheet.rows().forEach(row -> table.row(row.toArray(String[]::new)));
        out.line(out.styled(Style.BOLD, title));
        table.lines(out.columns()).forEach(out::line);
        out.line("");
    }
}
