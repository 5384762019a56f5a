package banmian.accuracy.report;

import java.util.List;

/**
 * A table still to be drawn.
 *
 * @param rows a cell for each title; null where there is nothing to say
 */
public record Sheet(List<String> titles, List<List<String>> rows) {
    public Sheet {
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
    }
}
