package banmian.benchmarks.pipeline;

import banmian.local.terminal.Style;
import banmian.local.terminal.Table;
import banmian.local.terminal.Terminal;
import java.util.List;
import java.util.OptionalDouble;

/** The results as people read them: what was measured, then what was wanted. */
final class BenchTable {
    private final Results results;

    BenchTable(Results results) {
        this.results = results;
    }

    void print(Terminal out) {
        measured().lines(out).forEach(out::line);
        Table goals = goals();
        if (!goals.isEmpty()) {
            out.line("");
            goals.lines(out).forEach(out::line);
        }
        if (!results.notes().isEmpty()) {
            out.line("");
            results.notes().forEach(out::line);
        }
    }

    private Table measured() {
        Table table = new Table("measured", "median", "spread", "unit", "ratio", "to");
        Metric.Section section = null;
        for (Metric metric : Metric.values()) {
            List<Double> values = results.of(metric);
            if (values.isEmpty()) {
                continue;
            }
            if (metric.section() != section) {
                section = metric.section();
                table.heading(section.title());
            }
            Spread spread = Spread.of(values);
            OptionalDouble ratio =
                    metric.reference() == null ? OptionalDouble.empty() : results.ratio(metric, metric.reference());
            table.styledRow(
                    section == Metric.Section.PIPELINE ? Style.BOLD : null,
                    "  " + metric.label(),
                    Figures.of(spread.median()),
                    values.size() == 1 ? null : Figures.of(spread.least()) + " – " + Figures.of(spread.most()),
                    metric.unit(),
                    ratio.isPresent() ? Figures.of(ratio.getAsDouble()) : null,
                    ratio.isPresent() ? metric.reference().key() : null);
        }
        return table;
    }

    private Table goals() {
        Table table = new Table("goal", "wanted", "is", "");
        for (Goal goal : Goal.values()) {
            OptionalDouble stands = goal.stands(results);
            if (stands.isPresent()) {
                boolean reached = goal.isReached(stands.getAsDouble());
                table.styledRow(
                        reached ? Style.GREEN : Style.RED,
                        goal.label(),
                        goal.bound(),
                        Figures.of(stands.getAsDouble()),
                        reached ? "reached" : "not reached");
            }
        }
        return table;
    }
}
