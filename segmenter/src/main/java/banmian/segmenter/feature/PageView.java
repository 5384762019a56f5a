package banmian.segmenter.feature;

import banmian.segmenter.text.Line;
import banmian.segmenter.text.Workspace;
import java.util.List;

/**
 * The lines of a page and what rules about neighbourhoods need: the blocks between blank lines, and the runs of display
 * lines (headlines and their like) between prose.
 *
 * @param blocks for each line the block it stands in
 * @param prose for each line whether it is running text
 * @param runs for each line the run of like lines it stands in
 * @param bylines for each line whether it is a byline and nothing else
 * @param forms which fixed forms the lines have
 * @param brackets for each line whether a bracket is open before it
 * @param surroundings what is said before and after each run of display lines
 * @param leads what each run of display lines shares with the sentence below it
 * @param spaced whether blank lines divide the parts of the page
 * @param passages for each line the paragraph it stands in, as far as its shape tells
 * @param echoes how much of a paragraph takes up what stands before it
 * @param habits how the page opens and signs its articles
 * @param likeness which lines are the same or begin with the same mark
 * @param column how wide its columns are where text is wrapped, in characters; else 0
 */
record PageView(
        List<Line> lines,
        Stretches blocks,
        boolean[] prose,
        Stretches runs,
        boolean[] bylines,
        LineForms forms,
        boolean[] brackets,
        Surroundings surroundings,
        Leads leads,
        boolean spaced,
        Stretches passages,
        Echoes echoes,
        Habits habits,
        Likeness likeness,
        int column) {
    /** No newspaper page has so many lines; beyond it comparing texts is not worth its time. */
    private static final int LONGEST_COMPARABLE = 4000;

    static PageView of(List<Line> lines, Workspace workspace) {
        Stretches blocks = Stretches.of(lines.size(), at -> lines.get(at).blanksBefore() == 0);
        boolean[] prose = Prose.find(lines, blocks);
        Stretches runs = Stretches.of(lines.size(), at -> prose[at] == prose[at - 1]);
        LineForms forms = new LineForms(lines);
        boolean[] bylines = new boolean[lines.size()];
        for (int at = 0; at < bylines.length; at++) {
            bylines[at] = !prose[at] && forms.has(at, Form.BYLINE);
        }
        Stretches passages = Stretches.of(lines.size(), at -> continues(lines, prose, forms, at));
        return new PageView(
                lines,
                blocks,
                prose,
                runs,
                bylines,
                forms,
                Brackets.openBefore(lines),
                new Surroundings(lines, runs, workspace),
                new Leads(lines, prose, runs, workspace),
                isSpaced(lines, prose),
                passages,
                new Echoes(lines, passages, workspace),
                new Habits(lines, prose, runs, bylines, forms),
                new Likeness(lines, prose),
                Columns.width(lines, prose));
    }

    /** Whether a line of text goes on with the paragraph of the line above it. */
    private static boolean continues(List<Line> lines, boolean[] prose, LineForms forms, int at) {
        return prose[at] && prose[at - 1] && lines.get(at).indent() < 2 && !forms.has(at - 1, Form.CLOSED);
    }

    /** Most display lines stand under a blank line. */
    private static boolean isSpaced(List<Line> lines, boolean[] prose) {
        int display = 0;
        int spaced = 0;
        for (int at = 1; at < prose.length; at++) {
            display += prose[at] ? 0 : 1;
            spaced += !prose[at] && lines.get(at).blanksBefore() > 0 ? 1 : 0;
        }
        return spaced * 5 >= display * 3;
    }

    boolean isComparable() {
        return lines.size() <= LONGEST_COMPARABLE;
    }

    Line line(int at) {
        return lines.get(at);
    }

    /** Index of the first line of prose after the run of {@code at}; the number of lines where there is none. */
    int proseAhead(int at) {
        return runs.end(at);
    }

    /** Index of the last line of prose before the run of {@code at}; -1 where there is none. */
    int proseBehind(int at) {
        return runs.start(at) - 1;
    }
}
