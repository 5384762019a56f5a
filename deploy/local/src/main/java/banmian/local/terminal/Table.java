package banmian.local.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A table that lines up in a terminal. Nothing is cut off: a cell that is too long goes on in the next line. */
public final class Table {
    private static final String GAP = "  ";
    private static final int NARROWEST = 6;

    private final List<String> titles;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... titles) {
        this.titles = List.of(titles);
    }

    /** Adds a row with a cell for each title; null shows as a dash. */
    public void row(String... cells) {
        if (cells.length != titles.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + titles.size() + " columns");
        }
        rows.add(Arrays.stream(cells).map(cell -> cell == null ? "–" : cell).toList());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * The table's lines, the first with the titles, the second a rule.
     *
     * @param columns of the terminal; the table takes no more while each of its columns keeps 6
     */
    public List<String> lines(int columns) {
        int[] widths = fit(naturalWidths(), columns);
        List<String> lines = new ArrayList<>(lines(titles, widths));
        lines.add("─".repeat(total(widths)));
        rows.forEach(row -> lines.addAll(lines(row, widths)));
        return lines;
    }

    private int[] naturalWidths() {
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
