package banmian.accuracy.report;

import banmian.accuracy.measure.Count;
import banmian.accuracy.measure.Figures;
import banmian.accuracy.measure.Measure;
import banmian.accuracy.measure.PairOfMeans;
import banmian.accuracy.measure.Reliability;
import banmian.accuracy.measure.Score;
import banmian.accuracy.measure.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tables of an evaluation. */
public final class Sheets {
    private Sheets() {}

    /** Precision, recall and F1 of all that has them; what gold and pages do not have is left out. */
    public static Sheet scores(Figures figures) {
        List<List<String>> rows = new ArrayList<>();
        figures.scores().forEach((measure, score) -> {
            if (measure.group() != Measure.Group.REVIEW
                    && score instanceof Tally tally
                    && tally.found() + tally.expected() > 0) {
                rows.add(row(measure, tally));
            } else if (score instanceof PairOfMeans pair) {
                rows.add(row(measure, pair));
            }
        });
        return new Sheet(List.of("measure", "precision", "recall", "F1", "right", "found", "expected"), rows);
    }

    /** What is one number each. */
    public static Sheet single(Figures figures) {
        List<List<String>> rows = new ArrayList<>();
        figures.scores().forEach((measure, score) -> {
            if (measure.group() == Measure.Group.BOUNDARIES) {
                rows.add(cells(measure.label(), text(score)));
            }
        });
        return new Sheet(List.of("measure", "value"), rows);
    }

    /** How many of the things of each probability should be right, and are; then all, with how far off that is. */
    public static Sheet reliability(Reliability reliability) {
        List<List<String>> rows = new ArrayList<>();
        long right = 0;
        double expected = 0;
        for (Reliability.Bin bin : reliability.bins()) {
            rows.add(row(bin.from() + "-" + bin.to(), bin.count(), bin.expected(), bin.right(), null));
            right += bin.right();
            expected += bin.expected();
        }
        rows.add(row("all", reliability.count(), expected, right, Numbers.share(reliability.error())));
        return new Sheet(List.of("probability", "found", "right", "expected", "observed", "ECE"), rows);
    }

    /** How many of the articles that a person should look at are wrong, and how many of the wrong ones these are. */
    public static Sheet review(Figures figures) {
        long wrong = ((Tally) figures.of(Measure.REVIEW)).expected();
        List<List<String>> rows = new ArrayList<>();
        figures.scores().forEach((measure, score) -> {
            if (measure.group() == Measure.Group.REVIEW && score instanceof Tally tally) {
                rows.add(cells(
                        measure.label(),
                        Long.toString(tally.found()),
                        Long.toString(tally.right()),
                        Numbers.share(tally.precision()),
                        Numbers.share(new Tally(tally.right(), tally.found(), wrong).recall())));
            }
        });
        return new Sheet(List.of("review", "articles", "wrong", "precision", "recall"), rows);
    }

    private static List<String> row(String label, long count, double expected, long right, String error) {
        return cells(
                label,
                Long.toString(count),
                Long.toString(right),
                Numbers.share(expected / count),
                Numbers.share((double) right / count),
                error);
    }

    private static List<String> row(Measure measure, Tally tally) {
        return cells(
                measure.label(),
                Numbers.share(tally.precision()),
                Numbers.share(tally.recall()),
                Numbers.share(tally.f1()),
                Long.toString(tally.right()),
                Long.toString(tally.found()),
                Long.toString(tally.expected()));
    }

    private static List<String> row(Measure measure, PairOfMeans pair) {
        return cells(
                measure.label(),
                Numbers.share(pair.precision().value()),
                Numbers.share(pair.recall().value()),
                Numbers.share(pair.f1()),
                null,
                null,
                null);
    }

    static String text(Score score) {
        if (score instanceof Count count) {
            return Long.toString(count.times());
        }
        Double f1 = score.values().get("f1");
        return Numbers.share(f1 == null ? score.values().get("") : f1);
    }

    /** Unlike {@link List#of}, takes null. */
    static List<String> cells(String... cells) {
        return Arrays.asList(cells);
    }
}
