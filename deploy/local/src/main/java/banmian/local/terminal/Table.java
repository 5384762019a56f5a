package banmian.local.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table that lines up in a terminal. Nothing is cut off: a cell that is too long goes on in the next line. A column in
 * which no row has anything is left out.
 */
public final class Table {
    private static final String GAP = "  ";
    private static final String NOTHING = "–";
    private static final int NARROWEST = 6;

    private final List<String> titles;
    private final List<Row> rows = new ArrayList<>();

    /** Cells, or a heading over the rows that follow; null for a row that does not stand out. */
    private record Row(String heading, List<String> cells, Style style) {}

    public Table(String... titles) {
        this.titles = List.of(titles);
    }

    /** Adds a row with a cell for each title; null shows as a dash. */
    public void row(String... cells) {
        styledRow(null, cells);
    }

    /** Adds a row that stands out, where the table is printed to a terminal that can show it. */
    public void styledRow(Style style, String... cells) {
        if (cells.length != titles.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + titles.size() + " columns");
        }
        rows.add(new Row(
                null,
                Arrays.stream(cells).map(cell -> cell == null ? NOTHING : cell).toList(),
                style));
    }

    /** Adds a line of its own over the rows that follow. */
    public void heading(String text) {
        rows.add(new Row(text, List.of(), null));
    }

    public boolean isEmpty() {
        return cells().findAny().isEmpty();
    }

    /**
     * The table's lines, the first with the titles, the second a rule.
     *
     * @param columns of the terminal; the table takes no more while each of its columns keeps 6
     */
    public List<String> lines(int columns) {
        return lines(columns, (style, text) -> text);
    }

    /** The same for {@code out}, as wide as that is: titles in bold, and rows as they stand out. */
    public List<String> lines(Terminal out) {
        return lines(out.columns(), out::styled);
    }

    private List<String> lines(int columns, BiFunction<Style, String, String> styled) {
        int[] shown = shownColumns();
        List<String> shownTitles = only(shown, titles);
        List<List<String>> shownCells =
                cells().map(row -> only(shown, row.cells())).toList();
        int[] widths = fit(naturalWidths(shownTitles, shownCells), columns);
        List<String> lines = new ArrayList<>(styled(lines(shownTitles, widths), Style.BOLD, styled));
        lines.add("─".repeat(total(widths)));
        for (Row row : rows) {
            lines.addAll(
                    row.heading() == null
                            ? styled(lines(only(shown, row.cells()), widths), row.style(), styled)
                            : DisplayWidth.wrap(row.heading(), Math.max(columns, NARROWEST)));
        }
        return lines;
    }

    private static List<String> styled(List<String> lines, Style style, BiFunction<Style, String, String> styled) {
        return style == null
                ? lines
                : lines.stream().map(line -> styled.apply(style, line)).toList();
    }

    private Stream<Row> cells() {
        return rows.stream().filter(row -> row.heading() == null);
    }

    private int[] shownColumns() {
        return IntStream.range(0, titles.size())
                .filter(i -> cells().anyMatch(row -> !row.cells().get(i).equals(NOTHING)))
                .toArray();
    }

    private static List<String> only(int[] columns, List<String> cells) {
        return Arrays.stream(columns).mapToObj(cells::get).toList();
    }

    private static int[] naturalWidths(List<String> titles, List<List<String>> rows) {
        int[] widths = titles.stream().mapToInt(DisplayWidth::of).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        return widths;
    }

    /** Takes from the widest column, one by one, until the table fits. */
    private static int[] fit(int[] widths, int columns) {
        while (total(widths) > columns) {
            int widest = IntStream.range(0, widths.length)
                    .reduce(0, (left, right) -> widths[right] > widths[left] ? right : left);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int total(int[] widths) {
        return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
    }

    private static List<String> lines(List<String> cells, int[] widths) {
        List<List<String>> wrapped = IntStream.range(0, widths.length)
                .mapToObj(i -> DisplayWidth.wrap(cells.get(i), widths[i]))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, height)
                .mapToObj(line -> line(wrapped, line, widths))
                .toList();
    }

    private static String line(List<List<String>> cells, int line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String piece = line < cells.get(i).size() ? cells.get(i).get(line) : "";
            text.append(i == 0 ? "" : GAP)
                    .append(piece)
                    .append(" ".repeat(Math.max(0, widths[i] - DisplayWidth.of(piece))));
        }
        return text.toString().stripTrailing();
    }
}
