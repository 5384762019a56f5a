package banmian.accuracy.report;

import banmian.accuracy.measure.Difference;
import banmian.accuracy.measure.PageResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Differences as lines: one each for scripts and searches, or expected under found for people. */
public final class DifferenceLines {
    private static final int LONGEST_IN_A_ROW = 60;
    private static final int LONGEST_ALONE = 160;
    private static final int SHOWN_OF_A_RUN = 2;
    private static final String PARAGRAPH = "paragraph";
    private static final String NONE = "–";

    private DifferenceLines() {}

    /** Page, kind, expected and found, divided by tabs; a dash where there is none. */
    public static List<String> rows(PageResult page) {
        return page.differences().stream()
                .map(difference -> row(page.page(), difference))
                .toList();
    }

    /** The page and its differences: what was expected after a minus, what was found after a plus. */
    public static List<String> detail(PageResult page) {
        List<String> lines = new ArrayList<>();
        lines.add(title(page));
        int run = 0;
        for (Difference difference : page.differences()) {
            if (isOnOneSide(difference)) {
                run++;
            } else {
                addRest(lines, run);
                run = 0;
            }
            if (run <= SHOWN_OF_A_RUN) {
                lines.addAll(lines(difference));
            }
        }
        addRest(lines, run);
        return lines;
    }

    /** Such paragraphs come in runs, where an article is missed or lies in another: people know after a few. */
    private static boolean isOnOneSide(Difference difference) {
        return difference.kind().startsWith(PARAGRAPH) && (difference.expected() == null || difference.found() == null);
    }

    private static void addRest(List<String> lines, int run) {
        if (run > SHOWN_OF_A_RUN) {
            lines.add("  (" + (run - SHOWN_OF_A_RUN) + " more such paragraphs)");
        }
    }

    private static List<String> lines(Difference difference) {
        Excerpts excerpts = Excerpts.of(difference, LONGEST_ALONE);
        List<String> lines = new ArrayList<>();
        lines.add("  " + difference.kind());
        if (excerpts.expected() != null) {
            lines.add("    - " + excerpts.expected());
        }
        if (excerpts.found() != null) {
            lines.add("    + " + excerpts.found());
        }
        return lines;
    }

    private static String title(PageResult page) {
        return String.format(
                Locale.ROOT,
                "%s %s (%s): articles F1 %.3f, errors: %d",
                page.page(),
                page.newspaper() == null ? NONE : page.newspaper(),
                page.style() == null ? NONE : page.style(),
                Evaluation.articleF1(page),
                page.differences().size());
    }

    private static String row(String page, Difference difference) {
        Excerpts excerpts = Excerpts.of(difference, LONGEST_IN_A_ROW);
        return String.join("\t", page, difference.kind(), cell(excerpts.expected()), cell(excerpts.found()));
    }

    private static String cell(String text) {
        return text == null ? NONE : text.replaceAll("\\s+", " ");
    }
}
