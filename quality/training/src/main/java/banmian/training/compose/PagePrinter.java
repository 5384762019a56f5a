package banmian.training.compose;

import banmian.segmenter.label.LineLabel;
import banmian.segmenter.result.BlockRole;
import banmian.training.LabelledPage;
import banmian.training.label.ClosingBylines;
import banmian.training.label.RoleLabels;
import java.util.ArrayList;
import java.util.List;

/** Sets prints as a page's text in one layout, and keeps the label of every line. */
final class PagePrinter {
    private static final String INDENT = "\u3000\u3000";

    private final Dice dice;
    private final boolean blankLines;
    private final boolean tightHeadings;
    private final boolean indented;
    private final boolean centred;
    private final int width;
    private final int articleGap;
    private final double columnBreaks;
    private final StringBuilder page = new StringBuilder();
    private final List<LineLabel> labels = new ArrayList<>();

    private PagePrinter(Dice dice) {
        this.dice = dice;
        this.blankLines = dice.chance(0.6);
        this.tightHeadings = dice.chance(0.12);
        this.width = dice.chance(0.3) ? dice.between(10, 32) : 0;
        this.indented = blankLines ? dice.chance(0.15) : dice.chance(0.85);
        this.centred = dice.chance(0.08);
        this.articleGap = dice.pick(1, 1, 2, 3);
        this.columnBreaks = dice.pick(0.0, 0.1, 0.25, 0.4);
    }

    static LabelledPage print(List<Print> prints, Dice dice) {
        PagePrinter printer = new PagePrinter(dice);
        Print before = null;
        for (Print print : prints) {
            printer.space(before, print);
            printer.add(print);
            before = print;
        }
        return new LabelledPage(printer.page.toString(), ClosingBylines.told(printer.labels));
    }

    private void space(Print before, Print next) {
        if (before == null) {
            page.append("\n".repeat(dice.between(0, 2)));
            return;
        }
        page.append('\n');
        if (next.tight()) {
            return;
        }
        if (next.startsArticle()) {
            page.append("\n".repeat(blankLines ? articleGap : dice.pick(0, 1, 1)));
        } else if (before.role() == BlockRole.FURNITURE && next.role() == BlockRole.FURNITURE) {
            page.append("\n".repeat(dice.chance(0.3) ? 1 : 0));
        } else if (before.role() == BlockRole.BYLINE && next.role() == BlockRole.BYLINE) {
            page.append("\n".repeat(blankLines && dice.chance(0.2) ? 1 : 0));
        } else if (blankLines && !(tightHeadings && before.isHeading() && next.isHeading())) {
            page.append('\n');
        }
    }

    private void add(Print print) {
        if (print.isText()) {
            text(print);
        } else if (print.role() == BlockRole.HEADLINE) {
            headline(print);
        } else {
            line(print.text(), print.role(), print.startsArticle());
        }
    }

    private void headline(Print print) {
        String text = print.text();
        int gap = text.indexOf(' ');
        boolean divided = text.length() > 12 && dice.chance(0.3);
        if (!divided) {
            line(text, print.role(), print.startsArticle());
            return;
        }
        int cut = gap > 3 && dice.chance(0.7) ? gap : dice.between(text.length() / 3, 2 * text.length() / 3);
        line(text.substring(0, cut).strip(), print.role(), print.startsArticle());
        page.append('\n');
        line(text.substring(cut).strip(), print.role(), false);
    }

    private void text(Print print) {
        String text = print.text();
        boolean first = print.startsArticle();
        int cut = text.length() > 40 && dice.chance(columnBreaks) ? edge(text.length()) : text.length();
        wrapped(text.substring(0, cut), print.role(), first, indented);
        if (cut < text.length()) {
            runOn();
            page.append(blankLines ? "\n\n" : dice.pick("\n", "\n\n"));
            wrapped(text.substring(cut), print.role(), false, false);
        }
    }

    /** Where a column's edge cuts a paragraph: anywhere, and often enough after a few characters to be learned. */
    private int edge(int length) {
        return dice.chance(0.15) ? dice.between(5, 22) : dice.between(4, length - 4);
    }

    private void wrapped(String text, BlockRole role, boolean first, boolean indent) {
        int most = width == 0 ? text.length() : width;
        int from = 0;
        int room = indent && width > 0 ? most - 2 : most;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + Math.max(2, room));
            if (from > 0) {
                runOn();
                page.append('\n');
            } else if (indent) {
                page.append(INDENT);
            }
            line(text.substring(from, to), role, first && from == 0);
            from = to;
            room = most;
        }
    }

    /** The last line's paragraph goes on. */
    private void runOn() {
        int last = labels.size() - 1;
        if (labels.get(last) == LineLabel.BODY) {
            labels.set(last, LineLabel.BODY_PART);
        }
    }

    /** A line of blanks only would be none: it gets no label. */
    private void line(String text, BlockRole role, boolean first) {
        if (text.isBlank()) {
            return;
        }
        boolean heading = role != BlockRole.BODY && role != BlockRole.FURNITURE;
        page.append(centred && heading ? " ".repeat(dice.between(3, 12)) : "").append(text);
        labels.add(RoleLabels.label(role, first));
    }
}
